import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const back = { next: [{ when: { '>': [{ var: 'assessment.fee' }, 15] }, to: 'acknowledge' }, { to: 'review' }] };

test('a circle of steps that do not wait would never rest', () => {
  expect(foundWith({ steps: { assess: back } })).toEqual(['graph/loop-without-wait /steps/acknowledge']);
});

test('a task, a deadline, or a stage with a task inside lets a circle rest', () => {
  const due = { after: { days: 5 }, escalate: 'head' };
  const look = { kind: 'task', role: 'head', due, outcomes: { seen: { label: 'OK' } } };
  expect(
    foundWith({ steps: { assess: back, acknowledge: { next: 'look' }, look: { ...look, next: 'assess' } } }),
  ).toEqual([]);
  const stage = { kind: 'stage', start: 'look', steps: { look }, next: 'assess' };
  expect(foundWith({ steps: { assess: back, acknowledge: { next: 'hear' }, hear: stage } })).toEqual([]);
});
