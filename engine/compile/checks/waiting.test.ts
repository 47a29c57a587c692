import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a wait without a last day is found', () => {
  expect(foundWith({ steps: { review: { due: null } } })).toEqual(['waiting/no-deadline /steps/review']);
  expect(foundWith({ steps: { order: { due: null } } })).toEqual(['waiting/no-deadline /steps/order']);
});

test('a last day after which nothing happens is found', () => {
  expect(foundWith({ steps: { review: { due: { escalate: null } } } })).toEqual([
    'waiting/no-consequence /steps/review/due',
  ]);
});

test('an outcome with a deadline is a last day with a consequence', () => {
  const late = { deadline: { after: { days: 30 } }, next: 'ask' };
  expect(foundWith({ steps: { review: { due: null, outcomes: { late } } } })).toEqual([]);
});

test('inside a stage that has a last day no step needs its own', () => {
  const read = { kind: 'task', role: 'head', outcomes: { read: { label: 'Read' } } };
  const stage = { kind: 'stage', start: 'read', steps: { read }, next: 'assess' };
  const inside = (more: object) => foundWith({ steps: { acknowledge: { next: 'hear' }, hear: { ...stage, ...more } } });
  expect(inside({})).toEqual(['waiting/no-deadline /steps/hear/steps/read']);
  expect(inside({ due: { after: { days: 30 }, to: 'assess' } })).toEqual([]);
});
