import { expect, test } from 'vitest';
import { citeLaw } from './cite-law.ts';

const laws = { code: { title: { fr: 'Code du travail', en: 'Labour Code' }, url: 'https://example.org' } };

test.each([
  ['code', 'Code du travail', 'Labour Code'],
  ['code#12', 'Code du travail, art.\u00a012', 'Labour Code, article\u00a012'],
  ['code#Title', 'Code du travail, Title', 'Labour Code, Title'],
])('%s is cited as its title and the place in it', (reference, fr, en) => {
  expect(citeLaw(laws, reference, 'fr')).toBe(fr);
  expect(citeLaw(laws, reference, 'en')).toBe(en);
});
