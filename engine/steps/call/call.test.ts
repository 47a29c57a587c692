import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const result = (place: string) => ({ var: `result.${place}` });
const n = { var: 'data.n' };
const task = { kind: 'task', role: 'officer', outcomes: { done: {} } };

/** n! by a part that calls itself. */
const factorial = {
  start: 'fork',
  steps: {
    fork: { kind: 'choose', next: [{ when: { '<': [n, 2] }, to: 'one' }, { to: 'below' }] },
    one: { kind: 'choose', set: { 'data.product': 1 }, next: 'over' },
    below: {
      kind: 'call',
      procedure: 'factorial',
      with: { 'data.n': { '-': [n, 1] } },
      into: { 'data.product': { '*': [n, result('data.product')] } },
      next: 'over',
    },
    over: { kind: 'end', result: 'done' },
  },
};
const begin = {
  kind: 'call',
  procedure: 'factorial',
  with: { 'data.n': 5 },
  into: { 'data.all': result('data.product') },
};

test('a part has a case file of its own, may call itself, and hands back what is taken over', () => {
  const raw = new RawCase({ start: 'begin', steps: { begin }, procedures: { factorial } });
  raw.start({ data: { secret: 1 } });
  expect(raw.state.file).toEqual({ data: { secret: 1, all: 120 } });
});

test('what happens in the part is written there, and nowhere else', () => {
  const visit = { start: 'look', steps: { look: { ...task, set: { 'data.seen': { var: 'data.place' } } } } };
  const go = {
    kind: 'call',
    procedure: 'visit',
    with: { 'data.place': 'Esch' },
    into: { 'data.report': { var: 'result.data' } },
  };
  const raw = new RawCase({ start: 'go', steps: { go }, procedures: { visit } }).start({ data: { place: 'here' } });
  raw.complete('look', 'done', { 'data.notes': 'dry' });
  expect(raw.state.file).toEqual({ data: { place: 'here', report: { place: 'Esch', seen: 'Esch', notes: 'dry' } } });
});

test('items of a list call the same part side by side', () => {
  const visit = { start: 'look', steps: { look: task } };
  const go = {
    kind: 'call',
    procedure: 'visit',
    with: { 'data.place': { var: 'item.value' } },
    into: { 'item.notes': result('data.notes') },
  };
  const all = { kind: 'each', over: ['Esch', 'Diekirch'], start: 'go', steps: { go } };
  const raw = new RawCase({ start: 'all', steps: { all }, procedures: { visit } }).start();
  raw.complete('look', 'done', { 'data.notes': 'dry' });
  const frames = Object.values(raw.state.visits).flatMap(({ frame }) => (frame ? [frame.value] : []));
  expect(frames).toEqual([{ value: 'Diekirch' }, { data: { place: 'Diekirch' } }]);
});

test('how the part ends is how the step is left', () => {
  const visit = { start: 'no', steps: { no: { kind: 'end', result: 'unfit' } } };
  const go = { kind: 'call', procedure: 'visit', outcomes: { unfit: { next: 'refuse' } } };
  const raw = new RawCase({ start: 'go', steps: { go, refuse: task }, procedures: { visit } }).start();
  expect(raw.tasks()).toEqual(['refuse']);
});

test('a withdrawal ends the part with everything in it', () => {
  const on = { gone: { message: 'withdraw', by: 'applicant', interrupt: true, to: 'over' } };
  const steps = { go: { kind: 'call', procedure: 'visit' }, over: { kind: 'end', result: 'withdrawn' } };
  const visit = { start: 'look', steps: { look: task } };
  const raw = new RawCase({ start: 'go', steps, on, procedures: { visit } }).start().send('withdraw');
  expect(raw.state).toMatchObject({ ended: { outcome: 'withdrawn' }, visits: {} });
});

test('a part that calls itself for ever halts the case on its last good state', () => {
  const deep = { start: 'again', steps: { again: { kind: 'call', procedure: 'deep' } } };
  const raw = new RawCase({
    start: 'again',
    steps: { again: { kind: 'call', procedure: 'deep' } },
    procedures: { deep },
  });
  expect(raw.start().state.halted?.problem.code).toBe('case/calls-too-deep');
});

test('a linked case is begun under a key of its own, and this one goes on once it is', () => {
  const appeal = {
    kind: 'call',
    procedure: 'appeal',
    version: 2,
    detached: true,
    with: { 'application.of': { var: 'case.reference' } },
    into: { 'data.appeal': { var: 'result.reference' } },
    next: 'after',
  };
  const raw = new RawCase({ start: 'appeal', steps: { appeal, after: task } }).start();
  expect(raw.effects).toContainEqual(
    expect.objectContaining({
      name: 'start-case',
      input: { procedure: 'appeal', version: 2, values: { 'application.of': 'R' } },
    }),
  );
  raw.succeed('appeal', { case: 'c2', reference: 'A-1' });
  expect(raw.state.file).toEqual({ data: { appeal: 'A-1' } });
  expect(raw.tasks()).toEqual(['after']);
});
