import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const more = {
  steps: { review: { outcomes: { more: { label: 'More time', extends: ['decision'], next: 'review' } } } },
};

test('a clock that says nothing of it is not extended', () => {
  expect(foundWith(more)).toEqual(['law/no-extension /steps/review/outcomes/more/extends/0']);
});

test('one that says by how much is', () => {
  expect(foundWith({ ...more, clocks: { decision: { extend: { by: { months: 1 } } } } })).toEqual([]);
});

test('only declared clocks are extended', () => {
  const wrong = {
    steps: { review: { outcomes: { more: { label: 'More time', extends: ['decison'], next: 'review' } } } },
  };
  expect(foundWith(wrong)).toEqual(['reference/unknown-clock /steps/review/outcomes/more/extends/0']);
});
