import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show, typed } from '../showers.ts';
import type { IntegerField } from './definition.ts';

const children: IntegerField = { type: 'integer', label: 'Children', min: 0, max: 30 };
const read = (input: Json, field = children) => readField(input, field, '/children', () => ({}));

test.each([2, '2', ' 2 ', '+2', '02'])('%j is two', (input) => {
  expect(read(input)).toEqual({ value: 2 });
});

test('minus nothing is nothing', () => {
  const { value } = read(-0) as { value: number };
  expect(Object.is(value, 0)).toBe(true);
});

test.each([2.5, '2.5', '2,0', '1.100', 'abc', 'two', '2 children', true, '1e2', 'Infinity', []])(
  '%j is no whole number',
  (input) => {
    expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-an-integer', pointer: '/children' }] });
  },
);

test.each([2 ** 53, '9007199254740993', '1'.repeat(30)])('%s is whole, and more than can be kept exactly', (input) => {
  const any: IntegerField = { type: 'integer', label: 'Number' };
  expect(read(input, any)).toMatchObject({ problems: [{ code: 'field/too-large', values: { max: 2 ** 53 - 1 } }] });
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/too-large', values: { max: 30 } }] });
});

test('bounds are part of the range', () => {
  expect(read(0)).toEqual({ value: 0 });
  expect(read(30)).toEqual({ value: 30 });
  expect(read('-1')).toMatchObject({ problems: [{ code: 'field/too-small', found: '-1', values: { min: 0 } }] });
  expect(read(31)).toMatchObject({ problems: [{ code: 'field/too-large', values: { max: 30 } }] });
});

test('every whole number comes back from the field of a page', () => {
  const any: IntegerField = { type: 'integer', label: 'Number' };
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(read(String(typed(value, any)), any)).toEqual({ value: value + 0 });
    }),
  );
});

test('people see it grouped as their language does', () => {
  expect(show(12345, children, 'fr')).toBe('12\u202f345');
  expect(show(12345, children, 'lb')).toBe('12.345');
});
