import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const when = { '>': [{ var: 'assessment.fee' }, 15] };
const next = (...choices: object[]) => foundWith({ steps: { assess: { next: choices as never } } });

test('the last choice has no condition', () => {
  expect(next({ when, to: 'review' }, { when, to: 'ask' })).toEqual(['graph/no-default /steps/assess/next/1']);
});

test('after a choice without condition none is taken', () => {
  expect(next({ to: 'review' }, { when, to: 'ask' })).toEqual(['graph/unreachable-choice /steps/assess/next/1']);
});

test('conditions first, then one without, is right', () => {
  expect(next({ when, to: 'review' }, { to: 'ask' })).toEqual([]);
});
