import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const ask = { start: 'ask', steps: { ask: { kind: 'task', role: 'officer', outcomes: { done: {} } } } };
const named = (id: string) => ({ start: id, steps: { [id]: ask.steps.ask } });
const after = { kind: 'task', role: 'officer', outcomes: { done: {} } };
const both = (more: object): RawCase =>
  new RawCase({
    start: 'both',
    steps: {
      both: { kind: 'parallel', branches: { a: named('one'), b: named('two') }, next: 'after', ...more },
      after,
    },
  }).start({ application: { amount: 5 } });

test('all branches, unless it says otherwise', () => {
  expect(both({}).complete('one').tasks()).toEqual(['two']);
  expect(both({}).complete('one').complete('two').tasks()).toEqual(['after']);
});

test('any: the rest ends, or continues', () => {
  expect(both({ join: 'any' }).complete('one').tasks()).toEqual(['after']);
  expect(both({ join: 'any', rest: 'continue' }).complete('one').tasks().toSorted()).toEqual(['after', 'two']);
});

test('only the branches whose condition holds; none is none', () => {
  const when = (n: number) => ({ '>': [{ var: 'application.amount' }, n] });
  const branches = { a: { ...named('one'), when: when(1) }, b: { ...named('two'), when: when(9) } };
  expect(both({ branches }).tasks()).toEqual(['one']);
  expect(
    both({ branches: { a: { ...named('one'), when: when(9) }, b: { ...named('two'), when: when(9) } } }).tasks(),
  ).toEqual(['after']);
});

test('a join that can no longer be met leaves by `unmet`', () => {
  const over = { start: 'over', steps: { over: { kind: 'end', result: 'no' } } };
  const join = { when: { '>=': [{ var: 'outcomes.yes' }, 1] } };
  const raw = both({ branches: { a: over, b: over }, join });
  expect(raw.state.steps.both).toMatchObject({ outcome: 'unmet' });
});
