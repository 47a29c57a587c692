import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { IbanField } from './definition.ts';

const account: IbanField = { type: 'iban', label: 'Account' };
const read = (input: string) => readField(input, account, '/iban', () => ({}));
const VALID = 'LU280019400644750000';

test.each([
  VALID,
  'LU28 0019 4006 4475 0000',
  'lu28-0019-4006-4475-0000',
  'GB82 WEST 1234 5698 7654 32',
  'DE89370400440532013000',
])('%s is an account', (input) => {
  expect(read(input)).toEqual({ value: input.replace(/[ -]/gu, '').toUpperCase() });
});

test.each(['LU28 0019 4006 4475 000', 'LU28 0019 4006 4475 00000', 'LU28', `LU28${'0'.repeat(60)}`])(
  '%s has a length that its country does not have',
  (input) => {
    expect(read(input)).toMatchObject({
      problems: [{ code: 'field/not-an-iban', values: { country: 'LU', length: 20 } }],
    });
  },
);

test.each(['my account', 'abc', 'LU', '280019400644750000', 'LU28 0019 4006 4475 ????', 'XX12 3', 12])(
  '%j is no account number',
  (input) => {
    expect(read(String(input))).toMatchObject({ problems: [{ code: 'field/not-an-iban' }] });
  },
);

test('one wrong digit is always noticed, and so are two neighbours swapped', () => {
  const place = fc.integer({ min: 2, max: VALID.length - 2 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 9 }), (i, more) => {
      const wrong = String((Number(VALID[i]) + more) % 10);
      expect(read(VALID.slice(0, i) + wrong + VALID.slice(i + 1))).toMatchObject({
        problems: [{ code: 'field/wrong-iban' }],
      });
    }),
  );
  fc.assert(
    fc.property(place, (i) => {
      fc.pre(VALID[i] !== VALID[i + 1]);
      const swapped = `${VALID.slice(0, i)}${VALID[i + 1]}${VALID[i]}${VALID.slice(i + 2)}`;
      expect(read(swapped)).toMatchObject({ problems: [{ code: 'field/wrong-iban' }] });
    }),
  );
});

test('on paper it stands in groups of four, and is read from there', () => {
  expect(show(VALID, account, 'fr')).toBe('LU28 0019 4006 4475 0000');
  expect(read(show(VALID, account, 'fr'))).toEqual({ value: VALID });
});
