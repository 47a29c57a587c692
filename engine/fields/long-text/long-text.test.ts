import { expect, test } from 'vitest';
import { readField } from '../read-fields.ts';
import type { LongTextField } from './definition.ts';

const reasons: LongTextField = { type: 'longText', label: 'Reasons' };
const read = (input: string) => readField(input, reasons, '/reasons', () => ({}));

test('its lines stay, however the page ends them', () => {
  expect(read('one\r\n\ttwo\rthree\n')).toEqual({ value: 'one\n\ttwo\nthree' });
});

test('it has at most 5000 characters unless the field says otherwise', () => {
  expect(read('x'.repeat(5000))).toMatchObject({ value: expect.any(String) });
  expect(read('x'.repeat(5001))).toMatchObject({ problems: [{ code: 'field/too-long', values: { max: 5000 } }] });
});
