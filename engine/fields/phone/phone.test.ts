import { expect, test } from 'vitest';
import { readField } from '../read-fields.ts';
import type { PhoneField } from './definition.ts';

const phone: PhoneField = { type: 'phone', label: 'Telephone' };
const read = (input: string) => readField(input, phone, '/phone', () => ({}));

test.each([
  ['+352 621 123 456', '+352621123456'],
  ['00352 621 123 456', '+352621123456'],
  ['26 45-12.34', '26451234'],
  ['(02) 123 45 67', '021234567'],
])('%s is dialled %s', (input, value) => {
  expect(read(input)).toEqual({ value });
});

test.each(['call me', '12', '+0352621123456', '1'.repeat(16), '+352 621 123 456 ext 5'])('%s is no number', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-a-phone' }] });
});
