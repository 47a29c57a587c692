import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('an outcome that is offered has words', () => {
  expect(foundWith({ steps: { review: { outcomes: { complete: { label: null } } } } })).toEqual([
    'text/no-label /steps/review/outcomes/complete',
  ]);
});

test('an outcome that a deadline takes needs none', () => {
  const late = { deadline: { after: { days: 90 } }, next: 'ask' };
  expect(foundWith({ steps: { review: { outcomes: { late } } } })).toEqual([]);
});
