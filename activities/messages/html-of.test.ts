import { expect, test } from 'vitest';
import { htmlOf } from './html-of.ts';

const html = htmlOf({
  subject: 'Décision',
  body: 'Une lettre.',
  language: 'fr',
  link: 'https://dossier.example/fr/cases/1',
});

test('it is as wide as the screen, however long its link', () => {
  expect(html).toContain('<meta name="viewport" content="width=device-width">');
  expect(html).toContain('overflow-wrap:anywhere');
});

test('its colours are the reader’s own, so that it can be read on a dark ground too', () => {
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  expect(html.replace(/<meta[^>]*>/g, '')).not.toMatch(/color|background/);
});
