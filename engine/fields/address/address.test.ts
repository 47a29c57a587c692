import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { AddressField } from './definition.ts';

const home: AddressField = { type: 'address', label: 'Address' };
const read = (input: Json, field = home) => readField(input, field, '/home', () => ({}));
const VALUE = { street: 'rue Philippe II', number: '12', postcode: '2340', town: 'Luxembourg', country: 'LU' };

test('an address without a house number', () => {
  const { number, ...rest } = VALUE;
  expect(read({ ...rest, number: '' })).toEqual({ value: rest });
  expect(number).toBe('12');
});

test('all that is missing is named by its part', () => {
  expect(read(null)).toMatchObject({
    problems: [
      { code: 'field/required', pointer: '/home/street' },
      { code: 'field/required', pointer: '/home/postcode' },
      { code: 'field/required', pointer: '/home/town' },
      { code: 'field/required', pointer: '/home/country' },
    ],
  });
});

test('empty parts are no address at all where none is needed', () => {
  expect(read({ street: '', number: '', postcode: ' ', town: '', country: '' }, { ...home, optional: true })).toEqual({
    value: null,
  });
});

test('a country that there is not, a part that there is not', () => {
  expect(read({ ...VALUE, country: 'XX', streat: 'x' })).toMatchObject({
    problems: [
      { code: 'field/unknown', pointer: '/home/streat', values: { meant: 'street' } },
      { code: 'field/not-offered', pointer: '/home/country' },
    ],
  });
});

test('on one line, as each language writes it', () => {
  expect(show(VALUE, home, 'fr')).toBe('12 rue Philippe II, 2340 Luxembourg, Luxembourg');
  expect(show({ ...VALUE, country: 'DE' }, home, 'de')).toBe('rue Philippe II 12, 2340 Luxembourg, Deutschland');
});
