import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('the time for a decision does not stand still because an officer of the case is asked', () => {
  expect(foundWith({ steps: { ask: { to: 'caseworker' } } })).toEqual(['law/own-pause /steps/ask/to']);
});

test('it stands still for the applicant, and for who has no other part in the case', () => {
  expect(foundWith({ steps: { ask: { to: 'applicant' } } })).toEqual([]);
  expect(foundWith({ steps: { ask: { to: 'head' } } })).toEqual([]);
});

test('an officer may be asked while it runs', () => {
  expect(foundWith({ steps: { ask: { to: 'caseworker', pauses: null } } })).toEqual([]);
});
