import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const due = { after: { days: 5 }, escalate: 'head' };

test('a main path that just stops has no result', () => {
  expect(foundWith({ steps: { refuse: { next: null }, refused: null } })).toEqual(['graph/no-end /steps/refuse']);
});

test('a path beside the main one may just stop', () => {
  const steps = { note: { kind: 'notify', message: 'silence', to: 'head' } };
  const called = { message: 'call', by: 'caseworker', to: 'note' };
  expect(foundWith({ steps, on: { called: { ...called, interrupt: false } } })).toEqual([]);
  expect(foundWith({ steps, on: { called: { ...called, interrupt: true } } })).toEqual(['graph/no-end /steps/note']);
});

test('a circle that nothing leads out of is a dead end', () => {
  const steps = {
    acknowledge: { next: 'ping' },
    ping: { kind: 'task', role: 'head', due, outcomes: { on: { label: 'On', next: 'pong' } } },
    pong: { kind: 'task', role: 'head', due, outcomes: { back: { label: 'Back', next: 'ping' } } },
  };
  expect(foundWith({ steps })).toContain('graph/dead-end /steps/ping');
});

test('a circle in a stage ends by the stage’s own deadline', () => {
  const inner = {
    start: 'again',
    steps: { again: { kind: 'task', role: 'head', due, outcomes: { on: { label: 'On', next: 'again' } } } },
  };
  const stage = { kind: 'stage', ...inner, next: 'assess' };
  expect(foundWith({ steps: { acknowledge: { next: 'hear' }, hear: stage } })).toEqual([
    'graph/dead-end /steps/hear/steps/again',
  ]);
  const limited = { ...stage, due: { after: { days: 30 }, to: 'assess' } };
  expect(foundWith({ steps: { acknowledge: { next: 'hear' }, hear: limited } })).toEqual([]);
});
