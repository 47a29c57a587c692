import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a step that nothing leads to is found', () => {
  expect(foundWith({ steps: { lost: { kind: 'end', result: 'closed' } } })).toEqual([
    'graph/unreachable-step /steps/lost',
  ]);
});

test('of steps that hang together only the first is named', () => {
  const steps = {
    lost: { kind: 'notify', message: 'received', next: 'too' },
    too: { kind: 'notify', message: 'received', next: 'close' },
  };
  expect(foundWith({ steps })).toEqual(['graph/unreachable-step /steps/lost']);
});

test('of a circle that nothing leads to, the first step is named', () => {
  const due = { after: { days: 5 }, escalate: 'head' };
  const outcomes = { done: { label: 'OK', next: 'two' }, over: { label: 'Over', next: 'close' } };
  const steps = {
    one: { kind: 'task', role: 'head', due, outcomes },
    two: { kind: 'notify', message: 'received', next: 'one' },
  };
  expect(foundWith({ steps })).toEqual(['graph/unreachable-step /steps/one']);
});

test('what a handler or an expired clock leads to is reached', () => {
  const steps = { told: { kind: 'notify', message: 'silence', to: 'head' } };
  const heard = { message: 'call', by: 'caseworker', interrupt: false, to: 'told' };
  expect(foundWith({ steps, on: { heard } })).toEqual([]);
  expect(foundWith({ steps, clocks: { decision: { expired: { to: 'told' } } } })).toEqual([
    'graph/unreachable-step /steps/record-silence',
  ]);
});

test('a mistyped name is told once, not also as a step that nothing leads to', () => {
  expect(foundWith({ steps: { acknowledge: { next: 'asess' } } })).toEqual([
    'reference/unknown-step /steps/acknowledge/next',
  ]);
});
