import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { AddressField } from './definition.ts';
import { addressLines } from './lines.ts';

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

test('on one line, as its country writes it, which the reader’s language calls', () => {
  expect(show(VALUE, home, 'fr')).toBe('12 rue Philippe II, 2340 Luxembourg, Luxembourg');
  expect(show(VALUE, home, 'de')).toBe('12 rue Philippe II, 2340 Luxembourg, Luxemburg');
  const german = { street: 'Lindenstraße', number: '12', postcode: '54290', town: 'Trier', country: 'DE' };
  expect(show(german, home, 'fr')).toBe('Lindenstraße 12, 54290 Trier, Allemagne');
});

test('on an envelope, as the post of its country sorts it', () => {
  const of = (country: string, postcode: string, town: string) =>
    addressLines({ street: 'Elm Road', number: '8', postcode, town, country }, 'en');
  expect(of('LU', 'L-2340', 'Luxembourg')).toEqual(['8 Elm Road', 'L-2340 Luxembourg', 'LUXEMBOURG']);
  expect(of('NL', '3572 BJ', 'Utrecht')).toEqual(['Elm Road 8', '3572 BJ Utrecht', 'NETHERLANDS']);
  expect(of('GB', 'LS6 2AB', 'Leeds')).toEqual(['8 Elm Road', 'Leeds', 'LS6 2AB', 'UNITED KINGDOM']);
  expect(of('US', 'MA 02139', 'Cambridge')).toEqual(['8 Elm Road', 'Cambridge MA 02139', 'UNITED STATES']);
  expect(addressLines({}, 'en')).toEqual([]);
});
