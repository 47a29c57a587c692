import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { refuse } from '#api/problems/refusal.ts';
import { languages } from '#engine/language/text.ts';
import { aScreen } from '../support/a-screen.ts';
import { problemPage } from './problem-page.tsx';
import { words } from './words/words-of.ts';

test.each(languages)('in %s, of a letter that the case has not come to nobody was faster', async (language) => {
  const app = new Hono();
  app.get('/', (c) => problemPage(c as never, aScreen(language), refuse('document/not-yet', '')));
  const answer = await app.request('/');
  const html = await answer.text();
  const { notYet, late } = words[language].problems;
  expect(answer.status).toBe(409);
  expect(html).toContain(`<h1 class="govuk-heading-l">${notYet.title}</h1>`);
  expect(html).not.toContain(late.title);
});
