import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a procedure begins with a submission', () => {
  expect(foundWith({ start: 'acknowledge', steps: { apply: null }, forms: { application: null } })).toEqual([
    'graph/no-submission /start',
  ]);
});

test('a second submission is none', () => {
  const again = { kind: 'submission', form: 'application', next: 'assess' };
  expect(foundWith({ steps: { acknowledge: { next: 'again' }, again } })).toEqual([
    'graph/submission-not-first /steps/again',
  ]);
});

test('no path leads back to the submission', () => {
  expect(foundWith({ steps: { ask: { next: 'apply' } } })).toEqual(['graph/submission-not-first /steps/apply']);
});

test('nothing follows an end', () => {
  expect(foundWith({ steps: { close: { next: 'granted' } } })).toEqual(['graph/end-with-next /steps/close/next']);
  expect(foundWith({ steps: { close: { outcomes: { later: { next: 'granted' } } } } })).toEqual([
    'graph/end-with-next /steps/close/outcomes/later/next',
  ]);
});

test('neither a clock nor a handler leads back to the submission', () => {
  expect(
    foundWith({ clocks: { decision: { expired: { to: 'apply' } } }, steps: { 'record-silence': null } }),
  ).toContain('graph/submission-not-first /steps/apply');
  expect(foundWith({ on: { withdrawal: { to: 'apply' } } })).toContain('graph/submission-not-first /steps/apply');
});
