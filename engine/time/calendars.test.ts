import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Calendar, holidaysOf, isWeekend } from './calendar.ts';
import { isDay } from './civil-day.ts';
import { lastDay } from './duration.ts';
import { startOfDay } from './zone.ts';

const folder = new URL('../../definitions/calendars/', import.meta.url);
const calendars = new Map(
  readdirSync(folder).map((name): [string, Calendar] => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  ]),
);

function calendar(id: string): Calendar {
  const found = calendars.get(id);
  if (!found) throw new Error(`There is no calendar ${id}.`);
  return found;
}

/** The holidays that fall on days on which people would otherwise work, as `MM-DD`. */
const freeDays = (id: string, year: number) => [
  ...new Set(
    holidaysOf(calendar(id), year)
      .filter(({ day }) => !isWeekend(calendar(id), day))
      .map(({ day }) => day.slice(5)),
  ),
];

describe.each([...calendars])('the calendar %s', (id, of) => {
  it('is named by its id and lies in a zone that exists', () => {
    expect(of.id).toBe(id);
    expect(Number.isInteger(of.version) && of.version >= 1).toBe(true);
    expect(startOfDay('2026-11-30', of.zone)).toBeLessThan(Date.parse('2026-12-01T00:00Z'));
  });

  it('gives holidays with names, in order, each rule of use in some year', () => {
    const named = new Set<string>();
    for (let year = 1990; year <= 2050; year++) {
      const days = holidaysOf(of, year).map(({ day }) => day);
      expect(days.every((day) => isDay(day) && day.startsWith(String(year)))).toBe(true);
      expect(days).toEqual(days.toSorted());
      for (const { name } of holidaysOf(of, year)) named.add(JSON.stringify(name));
    }
    expect(named).toEqual(new Set(of.holidays.map(({ name }) => JSON.stringify(name))));
  });
});

describe('France', () => {
  it('has eleven holidays', () => {
    const expected = ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '11-11', '12-25'];
    expect(freeDays('fr', 2026)).toEqual(expected);
    expect(holidaysOf(calendar('fr'), 2026)).toHaveLength(11);
  });
});

describe('the Netherlands', () => {
  it('celebrate the king a day early when his birthday is a Sunday', () => {
    const royal = (year: number) =>
      holidaysOf(calendar('nl'), year).find(({ day }) => /-04-(2[5-9]|30)/.test(day))?.day;
    expect([2006, 2013, 2014, 2025, 2026].map(royal)).toEqual([
      '2006-04-29',
      '2013-04-30',
      '2014-04-26',
      '2025-04-26',
      '2026-04-27',
    ]);
  });

  it('observe the days that a decree equates with holidays', () => {
    const expected = ['01-01', '01-02', '04-03', '04-06', '04-27', '05-05', '05-14', '05-15', '05-25', '12-25'];
    expect(freeDays('nl', 2026)).toEqual(expected);
  });
});

describe('the United Kingdom', () => {
  it('has the bank holidays that its government published', () => {
    const christmas = ['12-26', '12-27'];
    expect(freeDays('uk-england-and-wales', 2022)).toEqual([
      '01-03',
      '04-15',
      '04-18',
      '05-02',
      '06-02',
      '06-03',
      '08-29',
      '09-19',
      ...christmas,
    ]);
    expect(freeDays('uk-scotland', 2022)).toEqual([
      '01-03',
      '01-04',
      '04-15',
      '05-02',
      '06-02',
      '06-03',
      '08-01',
      '09-19',
      '11-30',
      ...christmas,
    ]);
    expect(freeDays('uk-northern-ireland', 2022)).toEqual([
      '01-03',
      '03-17',
      '04-15',
      '04-18',
      '05-02',
      '06-02',
      '06-03',
      '07-12',
      '08-29',
      '09-19',
      ...christmas,
    ]);
    expect(freeDays('uk-england-and-wales', 2021)).toEqual([
      '01-01',
      '04-02',
      '04-05',
      '05-03',
      '05-31',
      '08-30',
      '12-27',
      '12-28',
    ]);
    expect(freeDays('uk-scotland', 2023).slice(0, 3)).toEqual(['01-02', '01-03', '04-07']);
    expect(freeDays('uk-scotland', 2026)).toContain('06-15');
  });

  it('as a whole rests when any of its parts does', () => {
    for (let year = 1990; year <= 2100; year++) {
      const parts = ['uk-england-and-wales', 'uk-scotland', 'uk-northern-ireland'].flatMap((id) => freeDays(id, year));
      expect(freeDays('uk', year)).toEqual([...new Set(parts)].sort());
    }
  });

  it('answers a request of 22 December 2026 within twenty working days', () => {
    expect(lastDay('2026-12-22', { workingDays: 20 }, 'lu', calendar('uk'))).toBe('2027-01-25');
  });
});

describe('the institutions of the Union', () => {
  it('rest in Brussels on the days that the decisions for 2014, 2017, 2020 and 2023 list', () => {
    const always = (year: number) => freeDays('eu', year).join(' ');
    expect(always(2014)).toBe(
      '01-01 01-02 04-17 04-18 04-21 05-01 05-09 05-29 05-30 06-09 07-21 08-15 12-24 12-25 12-26 12-29 12-30 12-31',
    );
    expect(always(2017)).toBe(
      '01-02 04-13 04-14 04-17 05-01 05-09 05-25 05-26 06-05 07-21 08-15 11-01 11-02 12-25 12-26 12-27 12-28 12-29',
    );
    expect(always(2020)).toBe(
      '01-01 01-02 04-09 04-10 04-13 05-01 05-21 05-22 06-01 07-21 11-02 12-24 12-25 12-28 12-29 12-30 12-31',
    );
    expect(always(2023)).toBe(
      '01-02 04-06 04-07 04-10 05-01 05-09 05-18 05-19 05-29 07-21 08-15 11-01 11-02 12-25 12-26 12-27 12-28 12-29',
    );
  });
});
