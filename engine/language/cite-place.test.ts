import { expect, test } from 'vitest';
import { citePlace } from './cite-place.ts';

const title = 'A law';
const url = 'https://law.example/';

test.each([
  ['fr', 'aid#13', 'art. 13'],
  ['de', 'aid#13', 'Art. 13'],
  ['en', 'aid#13', 'article 13'],
  ['lb', 'aid#13', 'Art. 13'],
  ['nl', 'awb#6:7', 'artikel 6:7'],
  ['fr', 'courts#R.421-1', 'art. R. 421-1'],
  ['lb', 'labour#L.234-44', 'Art. L. 234-44'],
  ['fr', 'aid#annex', 'annexe'],
  ['de', 'aid#annex', 'Anhang'],
  ['lb', 'aid#annex', 'Annex'],
  ['nl', 'aid#annex', 'bijlage'],
  ['en', 'aid', undefined],
] as const)('in %s the place %s is cited as %s', (language, reference, cited) => {
  expect(citePlace(reference, { title, url }, language)?.replaceAll('\u00a0', ' ')).toBe(cited);
});

test.each([
  ['sections', 'foi#14(1)', 'section 14(1)'],
  ['regulations', 'fees#3', 'regulation 3'],
  ['paragraphs', 'code#5.1', 'paragraph 5.1'],
] as const)('a law made of %s is cited by them: %s as %s', (places, reference, cited) => {
  expect(citePlace(reference, { title, url, places }, 'en')?.replaceAll('\u00a0', ' ')).toBe(cited);
});
