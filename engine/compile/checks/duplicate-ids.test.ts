import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('what goes along to another authority is named once: in its second place another field was meant', () => {
  expect(foundWith({ steps: { order: { shares: ['case.reference', 'case.reference', 'assessment.fee'] } } })).toEqual([
    'reference/duplicate-id /steps/order/shares/1',
  ]);
});

test('a form asks for a field once, on whichever page', () => {
  const pages = [
    { title: 'You', fields: ['application.proof'] },
    { title: 'Your home', fields: ['application.proof'] },
  ];
  expect(foundWith({ forms: { proof: { pages } } })).toEqual(['reference/duplicate-id /forms/proof/pages/1/fields/0']);
});

test('a clock, a language or a law that stands in a list twice is found', () => {
  expect(foundWith({ steps: { ask: { pauses: ['decision', 'decision'] } } })).toEqual([
    'reference/duplicate-id /steps/ask/pauses/1',
  ]);
  expect(foundWith({ languages: ['en', 'fr', 'en'] })).toEqual(['reference/duplicate-id /languages/2']);
});

test('a letter may rest on a whole law, and on two places of one, but not twice on the same', () => {
  const twice = (legalBasis: readonly string[]) =>
    foundWith({ letters: { permit: { blocks: [{ legalBasis }] } } }).filter((one) => /duplicate-id/.test(one));
  expect(twice(['traffic'])).toEqual([]);
  expect(twice(['traffic#3', 'traffic#4'])).toEqual([]);
  expect(twice(['traffic#3', 'traffic#3'])).toEqual(['reference/duplicate-id /letters/permit/blocks/0/legalBasis/1']);
});
