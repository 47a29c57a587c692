import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arithmetic, calculate, compareAmounts, isDecimalText, roundTo } from './decimal.ts';

const written = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => new Big(units.toString()).div(new Big(10).pow(places)).toFixed(places));

test('an amount is text with a plain point and no leading zero', () => {
  for (const amount of ['0', '1150.00', '-3.5', '0.01']) expect(isDecimalText(amount)).toBe(true);
  for (const other of ['', '01234', '1e3', '.5', '5.', '1,50', '+1', ' 1', 'Infinity', '9'.repeat(61)]) {
    expect(isDecimalText(other)).toBe(false);
  }
});

test('sums, differences and products are exact, however long', () => {
  fc.assert(
    fc.property(written, written, fc.constantFrom<Arithmetic>('+', '-', '*'), (a, b, operator) => {
      const exact =
        operator === '+' ? new Big(a).plus(b) : operator === '-' ? new Big(a).minus(b) : new Big(a).times(b);
      const result = calculate(operator, a, b);
      expect(isDecimalText(String(result))).toBe(true);
      expect(exact.eq(String(result))).toBe(true);
      const places = (text: string) => text.split('.')[1]?.length ?? 0;
      expect(places(String(result))).toBeGreaterThanOrEqual(Math.max(places(a), places(b)));
    }),
    { numRuns: 2000 },
  );
});

test('the order of amounts is that of their values', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      expect(Math.sign(compareAmounts(a, b))).toBe(new Big(a).cmp(b));
    }),
  );
});

test.each([
  ['0.25 of an income', calculate('*', 0.25, '3900.00'), '975.00'],
  ['a cent', calculate('-', '1.00', '0.99'), '0.01'],
  ['less than nothing', calculate('-', '0.01', '0.02'), '-0.01'],
  ['nothing, without a sign', calculate('*', '-0.50', 0), '0.00'],
  ['a tiny number', calculate('*', 1e-7, '1.00'), '0.0000001'],
  ['numbers stay numbers', calculate('+', 0.1, 0.2), 0.3],
  ['a third, to twenty places', calculate('/', '1.00', 3), '0.33333333333333333333'],
  ['more digits than anybody needs', calculate('*', `1${'0'.repeat(40)}`, `1${'0'.repeat(40)}`), undefined],
  ['half a cent, up', roundTo('0.125', 2), '0.13'],
  ['half a cent owed, down', roundTo('-0.125', 2), '-0.13'],
  ['rounding keeps the places', roundTo('2', 2), '2.00'],
])('%s', (_what, result, expected) => {
  expect(result).toBe(expected);
});
