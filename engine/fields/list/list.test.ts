import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { checkField } from '../check-fields.ts';
import { readField } from '../read-fields.ts';
import { present, show } from '../showers.ts';
import type { ListField } from './definition.ts';

const of = {
  name: { type: 'text', label: 'Name' },
  works: { type: 'boolean', label: 'Works', optional: true },
  netIncome: { type: 'money', label: 'Net income', showIf: { '==': [{ var: 'item.works' }, true] } },
} as ListField['of'];
const household: ListField = { type: 'list', label: 'Household', min: 1, max: 3, of };
const read = (input: Json, field = household) => readField(input, field, '/household', () => ({}));

test('every entry is read by its fields', () => {
  expect(read([{ name: 'Léa', works: true, netIncome: 2400 }])).toEqual({
    value: [{ name: 'Léa', works: true, netIncome: '2400.00' }],
  });
});

test('what a condition of an entry hides is neither asked nor kept, for that entry', () => {
  expect(
    read([
      { name: 'Léa', works: false, netIncome: 'much' },
      { name: 'Tom', works: true },
    ]),
  ).toMatchObject({
    problems: [{ code: 'field/required', pointer: '/household/1/netIncome' }],
  });
  expect(read([{ name: 'Tom', works: false, netIncome: '5.00' }])).toEqual({ value: [{ name: 'Tom', works: false }] });
});

test('a page sends entries by number, and an empty one at the end', () => {
  expect(read({ '1': { name: 'Tom' }, '0': { name: 'Léa' }, '2': { name: '', works: '' } })).toEqual({
    value: [{ name: 'Léa' }, { name: 'Tom' }],
  });
});

test('an empty entry between others is asked to be filled in', () => {
  expect(read([{ name: 'Léa' }, {}, { name: 'Tom' }])).toMatchObject({
    problems: [{ code: 'field/required', pointer: '/household/1/name' }],
  });
});

test('too few, too many, and no list at all', () => {
  expect(read(null)).toMatchObject({ problems: [{ code: 'field/too-few', values: { min: 1, given: 0 } }] });
  expect(read(Array.from({ length: 4 }, () => ({ name: 'x' })))).toMatchObject({
    problems: [{ code: 'field/too-many', pointer: '/household', values: { max: 3, given: 4 } }],
  });
  for (const input of ['Léa', { name: 'Léa' }, 3])
    expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-a-list' }] });
});

test('nothing entered is an empty list where none is needed', () => {
  const { min, ...anyNumber } = household;
  expect(read(null, anyNumber)).toEqual({ value: [] });
  expect(min).toBe(1);
});

test('the check of an entry sees its values as item', () => {
  const check = { test: { '>=': [{ var: 'item.age' }, 18] }, message: 'Only adults.' };
  const adults: ListField = {
    ...household,
    of: { age: { type: 'integer', label: 'Age', check } as ListField['of'][string] },
  };
  const see = (value: Json): JsonObject => ({ application: { adults: value } });
  expect(checkField([{ age: 20 }, { age: 17 }], adults, '/application/adults', see)).toEqual([
    { code: 'field/check-not-met', pointer: '/application/adults/1/age', values: { message: 'Only adults.' } },
  ]);
});

test('people see entries one after the other, programs money with its currency', () => {
  const value = [{ name: 'Léa', netIncome: '2400.00' }, { name: 'Tom' }];
  expect(show(value, household, 'en')).toBe('Name: Léa, Net income: €2,400.00; Name: Tom');
  expect(present(value, household)).toEqual([{ name: 'Léa', netIncome: '2400.00 EUR' }, { name: 'Tom' }]);
});
