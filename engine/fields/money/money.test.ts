import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { present, show } from '../showers.ts';
import type { MoneyField } from './definition.ts';

const rent: MoneyField = { type: 'money', label: 'Rent', min: '0.00', max: '10000.00' };
const any: MoneyField = { type: 'money', label: 'Amount' };
const read = (input: Json, field = rent) => readField(input, field, '/rent', () => ({}));

test.each([
  1100,
  '1100',
  '1100.00',
  '1100,00',
  '1100.0',
  '1.100,00',
  '1,100.00',
  '1 100,00',
  '1\u202f100,00\u00a0€',
  '1’100.00',
  '1100.00 EUR',
  'EUR 1100',
  '€1,100.00',
  ' 1100.00 eur ',
  '01100.00',
  '1100 Euro',
  '1 100 euros',
])('%j is eleven hundred euros', (input) => {
  expect(read(input)).toEqual({ value: '1100.00' });
});

test.each(['1.100', '1,100', '999.999', '1.100 EUR'])('%s may be a thousand or one, and is refused', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/ambiguous-number', found: input }] });
});

test.each([
  'much',
  'abc',
  'abc def',
  'USD',
  '€',
  '1100 or so',
  true,
  [],
  '1.10.00',
  '11,00.00',
  '1 10',
  'EUR',
  'EUR 1 EUR',
  '1e3',
  1e21,
  '--1',
  '€ abc',
  '1100 EURO EUR',
])('%j is no amount', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-an-amount', pointer: '/rent' }] });
});

test('a cent is the least', () => {
  expect(read('1100.005')).toMatchObject({ problems: [{ code: 'field/too-precise' }] });
  expect(read(0.1 + 0.2)).toMatchObject({ problems: [{ code: 'field/too-precise' }] });
});

test.each(['1100.00 USD', 'chf 1100', '$1,100.00', '£5', '1.100 USD'])('%s is not converted', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/wrong-currency', values: { currency: 'EUR' } }] });
});

test('euros are another currency where the field asks for francs', () => {
  expect(read('€5', { ...any, currency: 'CHF' })).toMatchObject({ problems: [{ code: 'field/wrong-currency' }] });
});

test('bounds are compared as decimals', () => {
  expect(read('9.00', { ...any, min: '10.00' })).toMatchObject({ problems: [{ code: 'field/too-small' }] });
  expect(read('10000.01')).toMatchObject({ problems: [{ code: 'field/too-large', values: { max: '10000.00' } }] });
  expect(read('1'.repeat(16), any)).toMatchObject({ problems: [{ code: 'field/too-large' }] });
});

test('there is no minus nothing', () => {
  expect(read('-0.00')).toEqual({ value: '0.00' });
});

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`)
  .filter(
    (written) =>
      written !== '-0.00' && BigInt(written.replace('.', '')) < 10n ** 17n && !written.includes('1000000000000000'),
  );

test.each(['fr', 'de', 'en', 'lb', 'nl'] as const)(
  'every amount that is shown in %s is read as the same',
  (language) => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(read(show(value, any, language), any)).toEqual({ value });
      }),
    );
  },
);

test('every amount that the API says is read as the same', () => {
  fc.assert(
    fc.property(amount, (value) => {
      expect(read(present(value, any), any)).toEqual({ value });
    }),
  );
});

test('people see it as their language writes it, programs with its currency', () => {
  expect(show('1100.00', rent, 'fr')).toBe('1\u202f100,00\u00a0€');
  expect(show('1100.00', rent, 'de')).toBe('1.100,00\u00a0€');
  expect(show('1100.00', rent, 'lb')).toBe('1.100,00\u00a0€');
  expect(show('1100.00', rent, 'en')).toBe('€1,100.00');
  expect(present('1100.00', rent)).toBe('1100.00 EUR');
});
