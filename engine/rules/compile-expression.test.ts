import { describe, expect, test } from 'vitest';
import type { Json } from '../kernel/json.ts';
import { compileExpression } from './compile-expression.ts';

const nested = (levels: number): Json => (levels === 0 ? true : { '!': [nested(levels - 1)] });
const problems = (rule: Json) => {
  const compiled = compileExpression(rule);
  return typeof compiled === 'function' ? [] : compiled;
};

describe('what is refused before anything runs', () => {
  test.each<[string, Json, object]>([
    [
      'a mistyped operator',
      { and: [true, { someof: [1] }] },
      { code: 'rule/unknown-operator', pointer: '/and/1/someof', found: 'someof' },
    ],
    ['one nearly right', { 'years-betwen': [1, 2] }, { suggestion: 'Did you mean "years-between"?' }],
    ['two keys', { '<': [1, 2], '>': [1, 2] }, { code: 'rule/two-keys', pointer: '', found: '<, >' }],
    ['no key', { '!': {} }, { code: 'rule/no-operator', pointer: '/!' }],
    ['a prototype', { var: 'application.__proto__.x' }, { code: 'rule/forbidden-path', pointer: '/var' }],
    ['a constructor', { '==': [{ var: ['constructor'] }, 1] }, { code: 'rule/forbidden-path', pointer: '/==/0/var/0' }],
    ['a path that is computed', { var: { cat: ['a', 'b'] } }, { code: 'rule/computed-path' }],
    ['a missing argument', { '/': [1] }, { code: 'rule/wrong-arity', pointer: '/~1', found: '1 arguments' }],
    ['an operator that is inherited', JSON.parse('{"__proto__":[1]}'), { code: 'rule/unknown-operator' }],
    [
      'a duration in working days',
      { 'add-duration': ['2026-01-01', { workingDays: 3 }] },
      { code: 'rule/not-a-duration' },
    ],
    ['a sum over a forbidden field', { sum: [{ var: 'list' }, 'constructor'] }, { code: 'rule/forbidden-path' }],
  ])('%s', (_what, rule, problem) => {
    expect(problems(rule)).toMatchObject([problem]);
  });

  test('several mistakes are all named', () => {
    expect(problems({ and: [{ foo: 1 }, { var: 'a..b' }] }).map(({ pointer }) => pointer)).toEqual([
      '/and/0/foo',
      '/and/1/var',
    ]);
  });

  test('32 levels and 500 parts, and no more', () => {
    expect(problems(nested(32))).toEqual([]);
    expect(problems(nested(33))).toMatchObject([{ code: 'rule/too-deep' }]);
    expect(problems(nested(5000))).toMatchObject([{ code: 'rule/too-deep' }]);
    expect(problems({ or: Array.from({ length: 499 }, () => true) })).toEqual([]);
    expect(problems({ or: Array.from({ length: 500 }, () => true) })).toMatchObject([{ code: 'rule/too-large' }]);
    expect(problems({ or: Array.from({ length: 1_000_000 }, () => true) })).toHaveLength(1);
    expect(problems({ in: [1, Array.from({ length: 1_000_000 }, () => 1)] })).toHaveLength(1);
  });
});

test('a compiled rule runs over any facts', () => {
  const adult = compileExpression({ '>=': [{ var: 'age' }, 18] });
  if (typeof adult !== 'function') throw new Error('should compile');
  expect(adult({ age: 18 })).toEqual({ value: true });
  expect(adult({ age: 17 })).toEqual({ value: false });
  expect(adult({})).toEqual({ unknown: ['age'] });
});
