import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const body = {
  start: 'ask',
  steps: { ask: { kind: 'task', role: 'officer', outcomes: { done: {} } } },
};
const members = { kind: 'each', over: { var: 'application.members' }, ...body, next: 'after' };
const after = { kind: 'task', role: 'officer', outcomes: { done: {} } };
const asking = (more: object, n = 2): RawCase =>
  new RawCase({ start: 'members', steps: { members: { ...members, ...more }, after } }).start({
    application: { members: Array.from({ length: n }, (_, i) => ({ name: `m${i}` })) },
  });

test('once for each, and on when all are done', () => {
  expect(asking({}).tasks()).toEqual(['ask', 'ask']);
  expect(asking({}).complete('ask').complete('ask').tasks()).toEqual(['after']);
  expect(asking({}, 0).tasks()).toEqual(['after']);
});

test('what is said of one is kept with that one', () => {
  const raw = asking({});
  raw.complete('ask', 'done', { 'item.says': 'yes' });
  expect(raw.state.file).toEqual({ application: { members: [{ name: 'm0' }, { name: 'm1' }] } });
  const frames = Object.values(raw.state.visits).flatMap(({ frame }) => (frame ? [frame.value] : []));
  expect(frames).toEqual([{ name: 'm1' }]);
});

test('the list becomes what was kept of its items, in their order', () => {
  const raw = asking({ into: 'consultation.answers' });
  const [first = '', second = ''] = raw.holds('task');
  const by = { person: 'bob', role: 'officer' };
  raw.post({ type: 'task-completed', task: second, outcome: 'done', values: { 'item.says': 'no' }, by });
  raw.post({ type: 'task-completed', task: first, outcome: 'done', values: { 'item.says': 'yes' }, by });
  expect(raw.state.file.consultation).toEqual({
    answers: [
      { name: 'm0', says: 'yes' },
      { name: 'm1', says: 'no' },
    ],
  });
});

test('an item can be added while it runs, and it can be completed early', () => {
  expect(asking({ add: 'another', addBy: 'officer' }).send('another', { name: 'm2' }).tasks()).toHaveLength(3);
  expect(asking({ completeOn: 'enough', completeBy: 'officer' }).send('enough').tasks()).toEqual(['after']);
});

test('more items than anybody can work with halt the case on its last good state', () => {
  expect(asking({}, 501).state.halted?.problem.code).toBe('case/too-many-items');
});
