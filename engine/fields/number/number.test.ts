import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show, typed } from '../showers.ts';
import type { NumberField } from './definition.ts';

const share: NumberField = { type: 'number', label: 'Share', min: 0, max: 100 };
const any: NumberField = { type: 'number', label: 'Number' };
const read = (input: Json, field = share) => readField(input, field, '/share', () => ({}));

test.each([33.33, '33.33', '33,33', ' 33.3300 '])('%j is 33.33', (input) => {
  expect(read(input)).toEqual({ value: 33.33 });
});

test.each(['a third', '1/3', true, {}, '1e1', '--1', '1.2.3'])('%j is no number', (input) => {
  expect(read(input as Json)).toMatchObject({ problems: [{ code: 'field/not-a-number' }] });
});

test.each(['1.234', '1,234', '-12.345'])('%s may be a thousand or one, and is refused', (input) => {
  expect(read(input, any)).toMatchObject({ problems: [{ code: 'field/ambiguous-number' }] });
});

test('more digits than a number can keep are refused rather than rounded', () => {
  expect(read('1234567890123456789', any)).toMatchObject({ problems: [{ code: 'field/too-precise' }] });
  expect(read('0.0001234567890123', any)).toEqual({ value: 0.0001234567890123 });
});

test('bounds', () => {
  expect(read('100.01')).toMatchObject({ problems: [{ code: 'field/too-large', values: { max: 100 } }] });
  expect(read(-0.5)).toMatchObject({ problems: [{ code: 'field/too-small' }] });
});

test('every number of up to 15 digits comes back from the field of a page', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, places) => {
        const value = Number(`${digits}e-${places}`) + 0;
        expect(read(String(typed(value, any)), any)).toEqual({ value });
      },
    ),
  );
});

test('people see it as their language writes it', () => {
  expect(show(33.33, share, 'fr')).toBe('33,33');
  expect(show(33.33, share, 'en')).toBe('33.33');
});
