import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const asked = (to: string, change: object = {}) =>
  foundWith({ steps: { ask: { to, due: { to: 'refuse' }, ...change }, close: null } });

test('the time for a decision does not stand still because an officer of the case is asked', () => {
  expect(asked('caseworker')).toEqual(['law/own-pause /steps/ask/to']);
});

test('it stands still for the applicant, and for who has no other part in the case', () => {
  expect(asked('applicant')).toEqual([]);
  expect(asked('head')).toEqual([]);
});

test('an officer may be asked while it runs', () => {
  expect(asked('caseworker', { pauses: null })).toEqual([]);
});
