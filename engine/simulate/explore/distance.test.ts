import { expect, test } from 'vitest';
import { distanceTo } from './distance.ts';

const facts = { rent: '800.00', born: '2010-01-01', list: ['a', 'b'], household: [{ income: 5 }, { income: 50 }] };
const above = (amount: number) => ({ '>': [{ var: 'rent' }, amount] });

test('a condition that answers as wanted is reached', () => {
  expect(distanceTo(true, above(700), facts)).toBe(0);
  expect(distanceTo(false, above(900), facts)).toBe(0);
});

test('the nearer the value, the shorter the way', () => {
  expect(distanceTo(true, above(900), facts)).toBeLessThan(distanceTo(true, above(2000), facts));
  const since = (day: string) => ({ '<=': [{ var: 'born' }, day] });
  expect(distanceTo(true, since('2009-12-01'), facts)).toBeLessThan(distanceTo(true, since('2000-01-01'), facts));
});

test('all of several conditions are as far as all together, one of them as far as the nearest', () => {
  const both = { and: [above(900), above(1000)] };
  expect(distanceTo(true, both, facts)).toBe(
    distanceTo(true, above(900), facts) + distanceTo(true, above(1000), facts),
  );
  expect(distanceTo(true, { or: [above(900), above(2000)] }, facts)).toBe(distanceTo(true, above(900), facts));
  expect(distanceTo(false, { '!': [above(900)] }, facts)).toBe(distanceTo(true, above(900), facts));
});

test('a list is the nearer to empty the shorter it is; its entries are measured one by one', () => {
  expect(distanceTo(false, { var: 'list' }, facts)).toBeGreaterThan(0.5);
  const rich = (income: number) => ({ some: [{ var: 'household' }, { '>': [{ var: 'income' }, income] }] });
  expect(distanceTo(true, rich(60), facts)).toBeLessThan(distanceTo(true, rich(600), facts));
  expect(distanceTo(true, { all: [{ var: 'household' }, { '>': [{ var: 'income' }, 4] }] }, facts)).toBe(0);
});

test('what is not known is far', () => expect(distanceTo(true, { '>': [{ var: 'nothing' }, 1] }, facts)).toBe(1));
