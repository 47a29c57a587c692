import { describe, expect, it } from 'vitest';
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import { type Calendar, dayOff, holidaysOf, isWorkingDay, nextWorkingDay, previousWorkingDay } from './calendar.ts';

const calendar: Calendar = lu;
const plain: Calendar = { id: 'plain', version: 1, zone: 'UTC', weekend: [6, 7], holidays: [] };
const daysOf = (of: Calendar, year: number) => holidaysOf(of, year).map(({ day }) => day.slice(5));

describe('Luxembourg', () => {
  it('has eleven holidays in 2027', () => {
    const expected = [
      '01-01',
      '03-29',
      '05-01',
      '05-06',
      '05-09',
      '05-17',
      '06-23',
      '08-15',
      '11-01',
      '12-25',
      '12-26',
    ];
    expect(daysOf(calendar, 2027)).toEqual(expected);
  });

  it('has Europe Day since 2019', () => {
    expect(daysOf(calendar, 2018)).not.toContain('05-09');
    expect(daysOf(calendar, 2019)).toContain('05-09');
  });

  it('has Europe Day and Ascension on one day in 2024, 2086 and 2097', () => {
    const twice = (year: number) => daysOf(calendar, year).filter((day) => day === '05-09').length === 2;
    const years = Array.from({ length: 80 }, (_, i) => 2020 + i);
    expect(years.filter(twice)).toEqual([2024, 2086, 2097]);
  });

  it('says why nobody works', () => {
    expect(dayOff(calendar, '2027-03-29')?.holiday?.name).toMatchObject({ en: 'Easter Monday' });
    expect(dayOff(calendar, '2027-03-27')).toEqual({ day: '2027-03-27' });
    expect(dayOff(calendar, '2027-03-26')).toBeUndefined();
  });

  it('works again after Christmas on Monday 28 December 2026', () => {
    expect(nextWorkingDay(calendar, '2026-12-24')).toBe('2026-12-28');
    expect(previousWorkingDay(calendar, '2026-12-28')).toBe('2026-12-24');
  });
});

describe('rules of holidays', () => {
  const only = (...holidays: Calendar['holidays']): Calendar => ({ ...plain, holidays });

  it('find the nth weekday of a month, from its beginning or its end', () => {
    const may = only(
      { name: 'first Monday', on: { month: 5, weekday: 1, nth: 1 } },
      { name: 'third Thursday', on: { month: 5, weekday: 4, nth: 3 } },
      { name: 'last Monday', on: { month: 5, weekday: 1, nth: -1 } },
      { name: 'last Friday but one', on: { month: 5, weekday: 5, nth: -2 } },
    );
    expect(daysOf(may, 2027)).toEqual(['05-03', '05-20', '05-21', '05-31']);
  });

  it('give 29 February only in leap years', () => {
    const leap = only({ name: 'leap day', on: { date: '02-29' } });
    expect([2027, 2028].map((year) => daysOf(leap, year).length)).toEqual([0, 1]);
  });

  it('skip the years that are excepted', () => {
    const fair = only({ name: 'fair', on: { date: '05-04' }, from: 2019, until: 2022, except: [2020] });
    expect([2018, 2019, 2020, 2022, 2023].map((year) => daysOf(fair, year).length)).toEqual([0, 1, 0, 1, 0]);
  });

  it('move from one weekday to another day', () => {
    const kings = only({ name: 'King’s Day', on: { date: '04-27' }, moves: { '7': -1 } });
    expect(daysOf(kings, 2025)).toEqual(['04-26']);
    expect(daysOf(kings, 2026)).toEqual(['04-27']);
  });

  it('give the first substitute to the earlier holiday, in whichever order they are written', () => {
    const christmas = { name: 'Christmas', on: { date: '12-25' }, substitute: true };
    const boxing = { name: 'Boxing Day', on: { date: '12-26' }, substitute: true };
    const expected = [
      { day: '2021-12-27', name: 'Christmas', insteadOf: '2021-12-25' },
      { day: '2021-12-28', name: 'Boxing Day', insteadOf: '2021-12-26' },
    ];
    expect(holidaysOf(only(christmas, boxing), 2021)).toEqual(expected);
    expect(holidaysOf(only(boxing, christmas), 2021)).toEqual(expected);
  });

  it('give substitutes one after the other, around the turn of the year too', () => {
    const turn = only(
      { name: 'last day', on: { date: '12-31' }, substitute: true },
      { name: 'first day', on: { date: '01-01' }, substitute: true },
    );
    expect(holidaysOf(turn, 2022)).toMatchObject([{ day: '2022-01-03', insteadOf: '2022-01-01' }]);
    expect(holidaysOf(turn, 2023)).toMatchObject([
      { day: '2023-01-02', insteadOf: '2022-12-31' },
      { day: '2023-01-03', insteadOf: '2023-01-01' },
    ]);
    expect(isWorkingDay(turn, '2023-01-03')).toBe(false);
  });
});

it('a calendar without any working day is refused rather than searched for ever', () => {
  const never: Calendar = { ...plain, weekend: [1, 2, 3, 4, 5, 6, 7] };
  expect(() => nextWorkingDay(never, '2026-11-30')).toThrow(RangeError);
  const replaced: Calendar = { ...never, holidays: [{ name: 'x', on: { date: '01-01' }, substitute: true }] };
  expect(() => holidaysOf(replaced, 2026)).toThrow(RangeError);
});
