import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToDay,
  compareDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isDay,
  weekday,
  yearsBetween,
} from './civil-day.ts';

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map(dayFromNumber);

describe('a day', () => {
  it('is recognised only when it exists and is written out', () => {
    expect(['2028-02-29', '2026-12-31', '0099-03-01'].every(isDay)).toBe(true);
    for (const text of [
      '2027-02-29',
      '2026-13-01',
      '2026-4-1',
      '2026-11-30T00:00Z',
      '0000-01-01',
      '',
      20261130,
      null,
    ]) {
      expect(isDay(text)).toBe(false);
    }
  });

  it('has a weekday, Monday to Sunday as 1 to 7', () => {
    expect(weekday('2026-11-30')).toBe(1);
    expect(weekday('2026-12-26')).toBe(6);
    expect(weekday('2026-12-27')).toBe(7);
  });

  it('sorts by time', () => {
    expect(['2027-01-01', '2026-12-31', '2026-12-31'].sort(compareDays)).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('refuses what is not a day', () => {
    expect(() => dayNumber('tomorrow')).toThrow(RangeError);
    expect(() => dayNumber('2026-11-30T09:00:00Z')).toThrow(RangeError);
    expect(() => addToDay('2026-11-30', { years: 9000 })).toThrow(RangeError);
  });
});

describe('adding to a day', () => {
  it('reaches the same date, or the last day of a shorter month', () => {
    expect(addToDay('2026-11-30', { months: 3 })).toBe('2027-02-28');
    expect(addToDay('2027-01-31', { months: 1 })).toBe('2027-02-28');
    expect(addToDay('2027-01-31', { months: 13 })).toBe('2028-02-29');
    expect(addToDay('2028-02-29', { years: 1 })).toBe('2029-02-28');
    expect(addToDay('2027-03-31', { months: -1 })).toBe('2027-02-28');
    expect(addToDay('2026-12-15', { months: 1, days: 20 })).toBe('2027-02-04');
  });

  it('adds days without regard to any zone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
        expect(daysBetween(day, addToDay(day, { days }))).toBe(days);
      }),
    );
  });

  it('never leaves the month it is asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        const result = addToDay(day, { months });
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(result) - monthOf(day)).toBe(months);
        expect(isDay(result)).toBe(true);
      }),
    );
  });
});

describe('years between two days', () => {
  it('are complete on the birthday', () => {
    expect(yearsBetween('2001-06-15', '2026-06-14')).toBe(24);
    expect(yearsBetween('2001-06-15', '2026-06-15')).toBe(25);
    expect(yearsBetween('2026-06-15', '2001-06-16')).toBe(-24);
    expect(Object.is(yearsBetween('2026-06-15', '2026-06-14'), 0)).toBe(true);
  });

  it('are complete on 28 February for who was born on the 29th, in a common year', () => {
    expect(yearsBetween('2008-02-29', '2026-02-27')).toBe(17);
    expect(yearsBetween('2008-02-29', '2026-02-28')).toBe(18);
    expect(yearsBetween('2008-02-29', '2028-02-28')).toBe(19);
    expect(yearsBetween('2008-02-29', '2028-02-29')).toBe(20);
  });
});
