import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileExpression } from '../compile-expression.ts';
import { evaluate } from '../evaluate.ts';

const filedIn = (day: string, from: string, to: string) =>
  evaluate({ 'in-season': [{ var: 'filed' }, from, to] }, { filed: day });

test.each([
  ['2026-08-01', '08-01', '11-30', true],
  ['2026-11-30', '08-01', '11-30', true],
  ['2026-07-31', '08-01', '11-30', false],
  ['2026-12-01', '08-01', '11-30', false],
  ['2027-01-15', '11-15', '02-15', true],
  ['2026-11-15', '11-15', '02-15', true],
  ['2026-06-01', '11-15', '02-15', false],
  ['2027-02-28', '02-01', '02-29', true],
  ['2028-02-29', '02-01', '02-29', true],
  ['2028-03-01', '02-01', '02-29', false],
])('%s, season from %s to %s: %s', (day, from, to, expected) => {
  expect(filedIn(day, from, to)).toEqual({ value: expected });
});

test('without a day nobody knows', () => {
  expect(evaluate({ 'in-season': [{ var: 'filed' }, '08-01', '11-30'] }, {})).toEqual({ unknown: ['filed'] });
});

test.each([['30-11'], ['11-31'], ['2026-11-30'], [1130], [{ var: 'season' }]])('%j is no day of the year', (to) => {
  const compiled = compileExpression({ 'in-season': [{ var: 'filed' }, '08-01', to as never] });
  expect(compiled).toMatchObject([{ code: 'rule/not-a-day-of-the-year', pointer: '/in-season/2' }]);
});

const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a season and the rest of the year never share a day and leave none out', () => {
  const monthDay = day.map((one) => one.slice(5));
  fc.assert(
    fc.property(day, monthDay, monthDay, (looked, from, to) => {
      const after = new Date(Date.parse(`2000-${to}`) + 86_400_000).toISOString().slice(5, 10);
      fc.pre(after !== from); // a whole year has no rest
      const before = new Date(Date.parse(`2000-${from}`) - 86_400_000).toISOString().slice(5, 10);
      expect(filedIn(looked, from, to)).not.toEqual(filedIn(looked, after, before));
    }),
  );
});
