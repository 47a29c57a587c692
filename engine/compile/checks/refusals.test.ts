import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a refusal states its reasons and names the remedies', () => {
  expect(foundWith({ steps: { refuse: { reasons: null } } })).toEqual(['law/refusal-without-reasons /steps/refuse']);
  expect(foundWith({ steps: { refuse: { remedies: null } } })).toContain('law/refusal-without-remedies /steps/refuse');
});

test('a refusal is adverse without saying so', () => {
  expect(foundWith({ steps: { refuse: { adverse: null, reasons: null } } })).toEqual([
    'law/refusal-without-reasons /steps/refuse',
  ]);
});

test('a grant needs neither, unless it goes against the applicant', () => {
  expect(foundWith({ steps: { grant: { adverse: true } } })).toEqual([
    'law/refusal-without-reasons /steps/grant',
    'law/refusal-without-remedies /steps/grant',
  ]);
});

test('neither a refusal nor the end after it says that it is not adverse', () => {
  expect(foundWith({ steps: { refuse: { adverse: false } } })).toContain(
    'law/refusal-not-adverse /steps/refuse/adverse',
  );
  expect(foundWith({ steps: { refused: { adverse: false } } })).toEqual([
    'law/refusal-not-adverse /steps/refused/adverse',
  ]);
});

test('a refusal is told by a letter', () => {
  expect(foundWith({ steps: { refuse: { letter: null } }, letters: { refusal: null } })).toEqual([
    'law/refusal-without-letter /steps/refuse',
  ]);
});
