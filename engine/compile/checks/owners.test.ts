import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('an event that nobody may raise is found', () => {
  expect(foundWith({ on: { withdrawal: { by: null } }, scenarios: null })).toEqual([
    'waiting/no-owner /on/withdrawal/message',
  ]);
});

test('an event that is declared has its owner there', () => {
  const events = { withdraw: { by: 'applicant' } };
  expect(foundWith({ events, on: { withdrawal: { by: null } } })).toEqual([]);
});

test('the name of a declared event, mistyped, is told as such', () => {
  const events = { withdraw: { by: 'applicant' }, expedite: { by: 'head' } };
  const outcomes = { early: { message: 'expedit', next: 'grant' } };
  expect(foundWith({ events, steps: { review: { outcomes } } })).toEqual([
    'reference/unknown-event /steps/review/outcomes/early/message',
    'reference/unused /events/expedite',
  ]);
});

test('a task offers at least one outcome without a trigger', () => {
  const outcomes = { complete: null, incomplete: null, late: { deadline: { after: { days: 9 } }, next: 'assess' } };
  expect(foundWith({ steps: { review: { outcomes } }, scenarios: null })).toContain(
    'waiting/no-outcome /steps/review/outcomes',
  );
});
