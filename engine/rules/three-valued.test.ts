import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { evaluate } from './evaluate.ts';
import { holds } from './truth.ts';

const NAMES = ['rent', 'income', 'age', 'share'] as const;
const scalar = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('1.00', '2.50', '-1'));
const { condition } = fc.letrec<{ amount: Json; comparison: Json; condition: Json }>((tie) => ({
  amount: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.constantFrom(...NAMES).map((name) => ({ var: name })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', 'min', 'max'), tie('amount'), tie('amount'))
      .map(([op, a, b]) => ({ [op]: [a, b] })),
    fc.tuple(tie('condition'), tie('amount'), tie('amount')).map((parts) => ({ if: parts })),
  ),
  comparison: fc.oneof(
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('amount'), tie('amount'))
      .map(([op, a, b]) => ({ [op]: [a, b] })),
    fc
      .constantFrom(['08-01', '11-30'], ['11-15', '02-29'])
      .map(([from, to]) => ({ 'in-season': [{ var: 'filed' }, from, to] as Json })),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    tie('comparison'),
    tie('condition').map((negated) => ({ '!': [negated] })),
    fc.tuple(fc.constantFrom('and', 'or'), tie('condition'), tie('condition')).map(([op, a, b]) => ({ [op]: [a, b] })),
    fc
      .tuple(fc.constantFrom('some', 'all', 'none'), tie('amount'))
      .map(([op, amount]) => ({ [op]: [{ var: 'members' }, { '<': [{ var: 'years' }, amount] }] })),
  ),
}));
const member = fc.record({ years: scalar });
const complete = fc.record({
  rent: scalar,
  income: scalar,
  age: scalar,
  share: scalar,
  filed: fc.constantFrom('2026-08-01', '2027-02-28', '2028-02-29', '2026-12-24'),
  members: fc.array(member, { maxLength: 3 }),
});
const gone = fc.constantFrom<'absent' | null | ''>('absent', null, '');
const holes = fc.record(
  { rent: gone, income: gone, age: gone, share: gone, filed: gone, members: gone },
  { requiredKeys: [] },
);

function without(facts: JsonObject, taken: Readonly<Record<string, string | null | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const hole = taken[name];
      return hole === undefined ? [[name, value]] : hole === 'absent' ? [] : [[name, hole]];
    }),
  );
}

test('what is said with facts missing is still said when they come in', () => {
  fc.assert(
    fc.property(condition, complete, holes, (rule, facts, taken) => {
      const early = evaluate(rule, without(facts, taken));
      fc.pre('value' in early);
      expect(evaluate(rule, facts)).toEqual(early);
    }),
    { numRuns: 3000 },
  );
});

test('with everything there, nothing is unknown', () => {
  fc.assert(
    fc.property(condition, complete, (rule, facts) => {
      expect(evaluate(rule, facts)).toHaveProperty('value');
    }),
  );
});

test('a comparison with a missing value never holds, nor does its opposite', () => {
  fc.assert(
    fc.property(scalar, gone, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), (amount, hole, op) => {
      const facts = without({ rent: '1.00' }, { rent: hole });
      for (const sides of [
        [{ var: 'rent' }, amount],
        [amount, { var: 'rent' }],
      ]) {
        expect(holds(evaluate({ [op]: sides }, facts))).toBe(false);
        expect(holds(evaluate({ '!': [{ [op]: sides }] }, facts))).toBe(false);
      }
    }),
  );
});
