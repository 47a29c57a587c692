import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { dayFromNumber } from '../../time/civil-day.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { DateField } from './definition.ts';

const birth: DateField = { type: 'date', label: 'Date of birth', min: '1900-01-01', max: 'today' };
const read = (input: Json, field = birth) => readField(input, field, '/birthDate', () => ({ today: '2026-11-30' }));

test.each(['1990-05-02', ' 1990-05-02 ', { day: '2', month: '5', year: '1990' }, { day: 2, month: 5, year: 1990 }])(
  '%j is the second of May',
  (input) => {
    expect(read(input)).toEqual({ value: '1990-05-02' });
  },
);

test.each([
  '1990-02-30',
  '2.5.1990',
  '02/05/1990',
  19900502,
  '1990-5-2',
  { day: '31', month: '4', year: '1990' },
  { day: '1' },
])('%j is no day', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-a-date', pointer: '/birthDate' }] });
});

test('today is the day on which it is filed', () => {
  expect(read('2026-11-30')).toEqual({ value: '2026-11-30' });
  expect(read('2026-12-01')).toMatchObject({ problems: [{ code: 'field/too-late', values: { max: '2026-11-30' } }] });
  expect(read('1899-12-31')).toMatchObject({ problems: [{ code: 'field/too-early', values: { min: '1900-01-01' } }] });
});

test('without knowing the day, today is no bound to guess', () => {
  expect(() => readField('1990-05-02', birth, '/birthDate', () => ({}))).toThrow(RangeError);
});

test('every day comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }).map(dayFromNumber), (value) => {
      expect(read(value, { type: 'date', label: 'Day' })).toEqual({ value });
    }),
  );
});

test.each([
  ['fr', '30 novembre 2026', '1er mars 2026'],
  ['de', '30. November 2026', '1. März 2026'],
  ['en', '30 November 2026', '1 March 2026'],
  ['lb', '30. November 2026', '1. Mäerz 2026'],
  ['nl', '30 november 2026', '1 maart 2026'],
] as const)('in %s it reads %s', (language, last, first) => {
  expect(show('2026-11-30', birth, language)).toBe(last);
  expect(show('2026-03-01', birth, language)).toBe(first);
});
