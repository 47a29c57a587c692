import { describe, expect, test } from 'vitest';
import type { Expression, JsonObject } from '../kernel/json.ts';
import { evaluate } from './evaluate.ts';
import { holds } from './truth.ts';

const family: JsonObject = {
  application: {
    birthDate: '1990-05-02',
    rent: '1150.00',
    nickname: '',
    spouse: null,
    household: [
      { name: 'Anna', birthDate: '1990-05-02', netIncome: '2400.00', incomeMonths: 14 },
      { name: 'Ben', birthDate: '2016-12-01', netIncome: '1500.00' },
    ],
  },
  assessment: { income: '3900.00' },
  case: { filedOn: '2026-11-30', filedAt: '2026-11-30T08:12:00.000Z' },
};
const value = (expression: Expression) => evaluate(expression, family);

describe('a missing value makes a condition unknown, never true', () => {
  test.each([
    [{ '<': [{ var: 'application.otherShare' }, 1000] }, ['application.otherShare']],
    [{ '<': [{ var: 'application.spouse' }, 1000] }, ['application.spouse']],
    [{ '<': [{ var: 'application.nickname' }, 1000] }, ['application.nickname']],
    [{ '!': { var: 'application.spouse' } }, ['application.spouse']],
    [{ '!=': [{ var: 'application.nickname' }, 'Bo'] }, ['application.nickname']],
    [{ '==': [{ var: 'nowhere' }, null] }, ['nowhere']],
    [{ if: [{ var: 'nowhere' }, 1, 2] }, ['nowhere']],
    [{ '+': [{ var: 'a' }, 1, { var: 'b' }] }, ['a', 'b']],
    [{ in: [{ var: 'a' }, ['x']] }, ['a']],
    [{ count: { var: 'a' } }, ['a']],
    [{ 'years-between': [{ var: 'a' }, { var: 'case.filedOn' }] }, ['a']],
    [{ '<': [{ if: [false, 1] }, 5] }, []],
  ])('%j', (expression, unknown) => {
    expect(value(expression)).toEqual({ unknown });
    expect(holds(value(expression))).toBe(false);
  });

  test('what is known decides where it can', () => {
    expect(value({ and: [{ var: 'nowhere' }, false] })).toEqual({ value: false });
    expect(value({ or: [{ var: 'nowhere' }, true] })).toEqual({ value: true });
    expect(value({ and: [{ var: 'a' }, true, { var: 'b' }] })).toEqual({ unknown: ['a', 'b'] });
    expect(value({ or: [{ var: 'a' }, false] })).toEqual({ unknown: ['a'] });
    expect(value({ '<': [5, 4, { var: 'a' }] })).toEqual({ value: false });
  });

  test('absence can be asked for', () => {
    expect(value({ missing: ['application.rent', 'application.spouse', 'application.nickname'] })).toEqual({
      value: ['application.spouse', 'application.nickname'],
    });
    expect(value({ missing_some: [1, ['application.rent', 'application.spouse']] })).toEqual({ value: [] });
    expect(value({ var: ['application.spouse', 'none'] })).toEqual({ value: 'none' });
  });
});

describe('lists', () => {
  const longEnough = { '>=': [{ var: 'incomeMonths' }, 3] };
  const household = { var: 'application.household' };

  test('one element can decide for the list; else one unknown leaves it unknown', () => {
    expect(value({ some: [household, longEnough] })).toEqual({ value: true });
    expect(value({ none: [household, longEnough] })).toEqual({ value: false });
    expect(value({ all: [household, longEnough] })).toEqual({ unknown: ['application.household.1.incomeMonths'] });
  });

  test('an element is judged against the facts around it', () => {
    const adult = { '>=': [{ 'years-between': [{ var: 'birthDate' }, { var: 'case.filedOn' }] }, 18] };
    expect(value({ count: { filter: [household, adult] } })).toEqual({ value: 1 });
    expect(value({ map: [{ filter: [household, adult] }, { var: 'name' }] })).toEqual({ value: ['Anna'] });
  });

  test('sums are exact and in the places of their amounts', () => {
    expect(value({ sum: [household, 'netIncome'] })).toEqual({ value: '3900.00' });
    expect(value({ sum: [[0.1, 0.2]] })).toEqual({ value: 0.3 });
    expect(value({ sum: [household, 'incomeMonths'] })).toEqual({ unknown: ['application.household.1.incomeMonths'] });
    expect(value({ reduce: [[1, 2, 3], { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] })).toEqual({
      value: 6,
    });
  });
});

describe('money and dates', () => {
  test.each([
    [{ '*': [0.25, { var: 'assessment.income' }] }, '975.00'],
    [{ '+': ['0.10', '0.20'] }, '0.30'],
    [{ '+': [0.1, 0.2] }, 0.3],
    [{ '-': ['100.00', 0.5] }, '99.50'],
    [{ '*': ['33.33', '0.333'] }, '11.09889'],
    [{ round: [{ '/': ['100.00', 3] }, 2] }, '33.33'],
    [{ round: ['2.345', 2] }, '2.35'],
    [{ round: [-2.5] }, -3],
    [{ '%': [7, 3] }, 1],
    [{ max: ['9.00', '10.00', 2] }, '10.00'],
    [{ min: ['2026-03-01', '2026-02-28'] }, '2026-02-28'],
    [{ 'days-between': ['2026-11-30', '2026-12-02'] }, 2],
    [{ 'add-duration': ['2026-11-30', { months: 3 }] }, '2027-02-28'],
    [{ 'years-between': ['2008-12-01', { var: 'case.filedOn' }] }, 17],
  ])('%j is %j', (expression, expected) => {
    expect(value(expression)).toEqual({ value: expected });
  });

  test.each([
    [{ '>': [{ var: 'application.rent' }, { '*': [0.25, { var: 'assessment.income' }] }] }, true],
    [{ '==': ['1150.00', 1150] }, true],
    [{ '==': ['1150.00', '1150.0'] }, true],
    [{ '===': ['1150.00', '1150.0'] }, false],
    [{ '==': ['01234', '1234'] }, false],
    [{ '<': ['9.00', '10.00'] }, true],
    [{ '<=': [18, '18.00', 65] }, true],
    [{ '<': ['2026-09-30', '2026-11-01'] }, true],
    [{ '<': ['0.1', 0.10000000000000002] }, true],
    [{ '==': [{ var: 'application.household.0.name' }, 'Anna'] }, true],
  ])('%j is %j', (expression, expected) => {
    expect(value(expression)).toEqual({ value: expected });
  });

  test.each([
    [{ '/': [1, 0] }, 'rule/division-by-zero'],
    [{ '%': ['1.00', '0.00'] }, 'rule/division-by-zero'],
    [{ '+': ['ten', 1] }, 'rule/not-a-number'],
    [{ '<': ['2026-11-30', { var: 'case.filedAt' }] }, 'rule/not-comparable'],
    [{ '<': [true, 2] }, 'rule/not-comparable'],
    [{ 'years-between': ['2026-02-30', '2026-11-30'] }, 'rule/not-a-day'],
    [{ 'add-duration': ['9999-12-31', { days: 1 }] }, 'rule/not-a-day'],
    [{ '*': [1e300, 1e300] }, 'rule/number-too-large'],
    [{ count: 'text' }, 'rule/not-a-list'],
    [{ cat: [{ var: 'application.household' }] }, 'rule/not-text'],
  ])('%j breaks as %s', (expression, code) => {
    expect(value(expression)).toMatchObject({ problem: { code } });
  });
});

test('a problem never says what a fact says', () => {
  for (const expression of [
    { count: { var: 'application.rent' } },
    { '+': [{ var: 'application.household.0.name' }, 1] },
    { '<': [{ var: 'application.household.0.name' }, 1] },
    { missing: [{ cat: [{ var: 'application.household.0.name' }, '..'] }] },
    { 'days-between': [{ var: 'application.household.0.name' }, '2026-01-01'] },
  ]) {
    expect(value(expression)).toHaveProperty('problem');
    expect(JSON.stringify(value(expression))).not.toMatch(/Anna|1150/);
  }
});
