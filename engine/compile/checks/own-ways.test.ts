import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a hand-off whose refusal leads nowhere of its own is found', () => {
  expect(foundWith({ steps: { order: { refused: null, outcomes: null } } })).toContain(
    'waiting/no-way-of-its-own /steps/order',
  );
});

test('a refusal may be an outcome as well', () => {
  const outcomes = { refused: { next: 'resolve' } };
  expect(foundWith({ steps: { order: { refused: null, outcomes } } }).join()).not.toContain('no-way-of-its-own');
});

test('a refusal is not what a hand-off expects', () => {
  expect(foundWith({ steps: { order: { expect: 'refused' } } })).toEqual(['shape/wrong-value /steps/order/expect']);
});
