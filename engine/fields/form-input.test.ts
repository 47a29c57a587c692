import { expect, test } from 'vitest';
import { inputByField } from './form-input.ts';

const paths = ['application.rent', 'application.household', 'application.dwelling.rooms'];
const sorted = (input: Parameters<typeof inputByField>[0], asked = paths) => {
  const { given, problems } = inputByField(input, asked);
  return { given: Object.fromEntries(given), problems };
};

test.each([
  { application: { rent: 5, household: [] } },
  { 'application.rent': 5, 'application.household': [] },
  { rent: 5, household: [] },
  { application: { rent: 5 }, 'application.household': [] },
  { application: { rent: 5 }, household: [] },
])('%j says the same', (input) => {
  expect(sorted(input)).toEqual({ given: { 'application.rent': 5, 'application.household': [] }, problems: [] });
});

test('a field within a group may be asked for by itself', () => {
  for (const input of [
    { application: { dwelling: { rooms: 3 } } },
    { dwelling: { rooms: 3 } },
    { 'dwelling.rooms': 3 },
    { 'application.dwelling': { rooms: 3 } },
  ])
    expect(sorted(input)).toEqual({ given: { 'application.dwelling.rooms': 3 }, problems: [] });
});

test('a page sends the parts of a value one by one', () => {
  const input = { 'application.household.0.name': 'Léa', 'application.household.1.name': 'Tom' };
  expect(sorted(input).given).toEqual({ 'application.household': { '0': { name: 'Léa' }, '1': { name: 'Tom' } } });
});

test('a value that is sent twice is refused, never chosen from', () => {
  const twice = [{ code: 'field/given-twice', pointer: '/application/rent' }];
  expect(sorted({ application: { rent: 5 }, 'application.rent': 6 }).problems).toEqual(twice);
  expect(sorted({ 'application.rent': 6, rent: 5 }).problems).toEqual(twice);
  expect(sorted({ rent: 5, 'rent.amount': 6 }).problems).toEqual(twice);
});

test('a name that two groups know belongs to neither', () => {
  const asked = ['application.remark', 'assessment.remark'];
  expect(sorted({ remark: 'x' }, asked).problems).toMatchObject([{ code: 'field/unknown', pointer: '/remark' }]);
  expect(sorted({ assessment: { remark: 'x' } }, asked).given).toEqual({ 'assessment.remark': 'x' });
});

test('an unknown field is named where it would stand, with what may be meant', () => {
  const rennt = { code: 'field/unknown', pointer: '/application/rennt', found: 'rennt', values: { meant: 'rent' } };
  expect(sorted({ rennt: 5 }).problems).toEqual([rennt]);
  expect(sorted({ application: { rennt: 5 } }).problems).toEqual([rennt]);
  expect(sorted({ 'application.rennt': 5 }).problems).toEqual([rennt]);
  expect(sorted({ assessment: { amount: 5 } }).problems).toMatchObject([
    { code: 'field/unknown', pointer: '/application/assessment' },
  ]);
});

test('a group that is no group', () => {
  expect(sorted({ application: 'all of it' }).problems).toMatchObject([
    { code: 'field/not-a-group', pointer: '/application' },
  ]);
});

test('of very many unknown fields the first are enough', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, i]));
  expect(sorted(many).problems).toHaveLength(20);
});

test('names without end are unknown, and nothing is written to what all objects share', () => {
  expect(sorted({ [`application.household${'.x'.repeat(50_000)}`]: 1 }).problems).toMatchObject([
    { code: 'field/unknown' },
  ]);
  sorted(JSON.parse('{ "application.household.__proto__.polluted": true, "__proto__": { "polluted": true } }'));
  expect('polluted' in {}).toBe(false);
});
