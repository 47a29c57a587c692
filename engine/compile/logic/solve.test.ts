import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { holds } from '../../rules/truth.ts';
import type { Shape } from '../case-file.ts';
import { groupOf } from '../case-file.ts';
import { and, not, or } from './formula.ts';
import { effort, solve } from './solve.ts';
import { type Question, truthOf } from './truth.ts';

const field = (type: string, own: object = {}): Shape => ({
  is: 'value',
  field: { type, label: type, ...own } as never,
});
const OPTIONS = ['rent', 'own', 'free'];
const roots = {
  a: groupOf({
    rooms: field('integer', { min: 0, max: 4 }),
    floor: field('integer', { min: -1, max: 3 }),
    rent: field('money', { min: '0.00', max: '0.03' }),
    since: field('date', { min: '2026-02-27', max: '2026-03-01' }),
    kind: field('choice', { options: OPTIONS }),
    lift: field('boolean'),
  }),
};

const question = (): Question => ({
  roots,
  rangeOf: () => ({}),
  unknowns: new Map(),
  effort: effort(),
  mayBeEmpty: (place) => place === 'a.floor',
});

/** Every household there is: few enough to try them all. */
const everything: readonly JsonObject[] = [0, 1, 2, 3, 4].flatMap((rooms) =>
  [null, -1, 0, 1, 2, 3].flatMap((floor) =>
    ['0.00', '0.01', '0.02', '0.03'].flatMap((rent) =>
      ['2026-02-27', '2026-02-28', '2026-03-01'].flatMap((since) =>
        OPTIONS.flatMap((kind) => [true, false].map((lift) => ({ a: { rooms, floor, rent, since, kind, lift } }))),
      ),
    ),
  ),
);

const place = (name: string): Expression => ({ var: `a.${name}` });
const number = fc.oneof(
  fc.constantFrom<Expression>(place('rooms'), place('floor'), { '+': [place('rooms'), place('floor')] }),
  fc.constantFrom<Expression>({ '*': [2, place('rooms')] }, { '-': [place('rooms'), place('floor')] }),
  fc.integer({ min: -3, max: 6 }),
);
const comparison = fc.oneof(
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), number, number),
  fc.tuple(
    fc.constantFrom('<', '<=', '>', '>=', '=='),
    fc.constant(place('rent')),
    fc.constantFrom('0.00', '0.01', '0.02'),
  ),
  fc.tuple(
    fc.constantFrom('<', '<=', '>', '>='),
    fc.constant(place('since')),
    fc.constantFrom('2026-02-28', '2026-03-01'),
  ),
  fc.tuple(fc.constantFrom('==', '!='), fc.constant(place('kind')), fc.constantFrom(...OPTIONS)),
);
const simple: fc.Arbitrary<Expression> = fc.oneof(
  comparison.map(([operator, ...operands]) => ({ [operator]: operands })),
  fc.constantFrom<Expression>(place('lift'), { missing: ['a.floor'] }, { in: [place('kind'), ['rent', 'own']] }),
);
const condition: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    simple,
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((operands) => ({ and: operands })),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((operands) => ({ or: operands })),
    tie('any').map((operand) => ({ '!': [operand] })),
    fc.tuple(tie('any'), tie('any'), tie('any')).map((operands) => ({ if: operands })),
  ),
})).any;

const isTrue = (one: Expression, facts: JsonObject): boolean => holds(evaluate(one, facts));
const isFalse = (one: Expression, facts: JsonObject): boolean => isTrue({ '!': [one] }, facts);

describe('what is decided of a condition', () => {
  test('agrees with trying every case there is', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const asked = question();
        const truth = truthOf(one, asked);
        const cases = {
          true: everything.some((facts) => isTrue(one, facts)),
          false: everything.some((facts) => isFalse(one, facts)),
        };
        for (const side of ['true', 'false'] as const) {
          const { found } = solve(truth[side], asked.unknowns, asked.effort);
          if (found === 'none') expect(cases[side]).toBe(false);
          if (found === 'example') expect(cases[side]).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is shown by an example in which it is so', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const asked = question();
        const solution = solve(truthOf(one, asked).true, asked.unknowns, asked.effort);
        if (solution.found !== 'example') return;
        const given: Record<string, Json> = {};
        for (const [name, { value }] of solution.example) given[name.slice('a.'.length)] = value;
        const completed = everything.filter(({ a }) =>
          Object.entries(given).every(([name, value]) => (a as JsonObject)[name] === value),
        );
        expect(completed.some((facts) => isTrue(one, facts))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

test('amounts are exact: between two cents there is none', () => {
  const asked = question();
  const between = truthOf({ and: [{ '>': [place('rent'), '0.01'] }, { '<': [place('rent'), '0.02'] }] }, asked);
  expect(solve(between.true, asked.unknowns, asked.effort).found).toBe('none');
});

test('sums of several unknowns are decided', () => {
  const asked = question();
  const both = truthOf(
    { and: [{ '>': [{ '+': [place('rooms'), place('floor')] }, 6] }, { '<': [place('rooms'), 4] }] },
    asked,
  );
  expect(solve(both.true, asked.unknowns, asked.effort).found).toBe('none');
});

test('what takes too long is said to be undecided, soon', () => {
  const asked = question();
  const flags = Array.from({ length: 60 }, (_, i) => truthOf({ var: `b.x${i}` }, asked).true);
  const pairs = flags.flatMap((one, i) => flags.slice(i + 1).map((other) => or(not(one), not(other))));
  const many = Array.from({ length: 20 }, (_, i) => or(...flags.slice(i * 3, i * 3 + 3)));
  expect(solve(and(...many, ...pairs), asked.unknowns, asked.effort).found).toBe('undecided');
});
