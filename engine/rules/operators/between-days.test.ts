import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearsBetween } from '../../time/civil-day.ts';
import { completedYears } from './between-days.ts';

const day = fc
  .date({ min: new Date('1899-01-01'), max: new Date('2101-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const leapDay = fc
  .integer({ min: 476, max: 524 })
  .map((quarter) => `${quarter * 4}-02-29`.replace('1900-02-29', '1904-02-29'));

test('the short way to completed years agrees with the calendar', () => {
  const any = fc.oneof({ weight: 4, arbitrary: day }, leapDay);
  fc.assert(
    fc.property(any, any, (from, to) => {
      expect(completedYears(from, to)).toBe(yearsBetween(from, to));
    }),
    { numRuns: 3000 },
  );
});

test('an age changes on the birthday', () => {
  expect(completedYears('2008-11-30', '2026-11-29')).toBe(17);
  expect(completedYears('2008-11-30', '2026-11-30')).toBe(18);
  expect(completedYears('2008-02-29', '2026-02-28')).toBe(18);
});
