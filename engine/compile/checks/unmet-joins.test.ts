import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

const tell = { start: 'tell', steps: { tell: { kind: 'notify', message: 'received' } } };
const above = (amount: number): JsonObject => ({ when: { '>': [{ var: 'application.amount' }, amount] }, ...tell });
const below = (amount: number): JsonObject => ({ when: { '<=': [{ var: 'application.amount' }, amount] }, ...tell });
const unmet = { outcomes: { unmet: { next: 'close' } } };

const branching = (branches: JsonObject, join: Json, more: JsonObject = {}): JsonObject => ({
  steps: { acknowledge: { next: 'both' }, both: { kind: 'parallel', branches, join, next: 'assess', ...more } },
});
const members = (join: Json, list: JsonObject = {}): JsonObject => ({
  data: { application: { members: list } },
  steps: {
    acknowledge: { next: 'both' },
    both: { kind: 'each', over: { var: 'application.members' }, ...tell, join, next: 'assess' },
  },
});

const UNMET = ['graph/join-unmet /steps/both'];
const NEVER = ['graph/join-never-met /steps/both/join'];

describe('branches under conditions', () => {
  test('none of which may hold need a way on for it', () => {
    expect(foundWith(branching({ one: above(1_000), two: above(2_000) }, 'any'))).toEqual(UNMET);
    expect(foundWith(branching({ one: above(1_000), two: above(2_000) }, 'any', unmet))).toEqual([]);
  });

  test('are told with a case in which too few of them hold', () => {
    const { findings } = compile(sampleWith(branching({ one: above(1_000), two: above(2_000) }, { count: 2 }, {})));
    expect(findings[0]?.message).toContain('with 0 at once');
    expect(findings[0]?.witness).toContain('Monthly income');
  });

  test('of which one always holds are enough for one', () => {
    expect(foundWith(branching({ one: above(1_000), two: below(1_000) }, 'any'))).toEqual([]);
    expect(foundWith(branching({ one: above(1_000), two: tell }, 'any'))).toEqual([]);
  });

  test('that never hold together are never two', () => {
    expect(foundWith(branching({ one: above(1_000), two: below(1_000) }, { count: 2 }, unmet))).toEqual(NEVER);
  });

  test('are all done, however many they are', () => {
    expect(foundWith(branching({ one: above(1_000), two: above(2_000) }, 'all'))).toEqual([]);
  });
});

describe('the entries of a list', () => {
  test('may be fewer than are asked for, unless the list says how many there are at least', () => {
    expect(foundWith(members({ count: 2 }))).toEqual(UNMET);
    expect(foundWith(members({ count: 2 }, { min: 2 }))).toEqual([]);
    expect(foundWith(members({ count: 2 }, { min: 2, optional: true }))).toEqual(UNMET);
    expect(foundWith(members({ count: 3 }, { max: 2 }))).toEqual(NEVER);
  });

  test('of none, more than half are never done', () => {
    const half = { when: { '>': [{ '*': [2, { var: 'done' }] }, { var: 'total' }] } };
    expect(foundWith(members(half))).toEqual(UNMET);
    expect(foundWith(members(half, { min: 1 }))).toEqual([]);
  });
});

describe('a join that looks at how the branches were left', () => {
  const against = { '>=': [{ var: 'outcomes.against' }, 1] };

  test('may not be met', () => {
    expect(foundWith(branching({ one: tell, two: tell }, { when: against }))).toEqual(UNMET);
  });

  test('is met at the latest when all are done, if it says so', () => {
    const orAll = { when: { or: [against, { '==': [{ var: 'done' }, { var: 'total' }] }] } };
    expect(foundWith(branching({ one: tell, two: tell }, orAll))).toEqual([]);
  });
});
