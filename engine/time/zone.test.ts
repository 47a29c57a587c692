import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDay, dayFromNumber } from './civil-day.ts';
import { dayOf, endOfDay, instantAt, localTime, offsetAt, startOfDay } from './zone.ts';

const HOUR = 3_600_000;
const luxembourg = 'Europe/Luxembourg';

describe('a day in Luxembourg', () => {
  it('begins and ends by local time', () => {
    expect(new Date(startOfDay('2026-11-30', luxembourg)).toISOString()).toBe('2026-11-29T23:00:00.000Z');
    expect(new Date(endOfDay('2026-11-30', luxembourg)).toISOString()).toBe('2026-11-30T22:59:59.999Z');
    expect(new Date(startOfDay('2026-07-01', luxembourg)).toISOString()).toBe('2026-06-30T22:00:00.000Z');
  });

  it('has 23 hours on 28 March 2027 and 25 on 25 October 2026', () => {
    const hoursOf = (day: string) => (endOfDay(day, luxembourg) + 1 - startOfDay(day, luxembourg)) / HOUR;
    expect(hoursOf('2027-03-27')).toBe(24);
    expect(hoursOf('2027-03-28')).toBe(23);
    expect(hoursOf('2026-10-25')).toBe(25);
    expect(hoursOf('2026-10-26')).toBe(24);
  });

  it('is the day that an applicant sees on the clock, not the one in Greenwich', () => {
    const lateEvening = Date.parse('2026-12-31T23:30:00Z');
    expect(dayOf(lateEvening, luxembourg)).toBe('2027-01-01');
    expect(localTime(lateEvening, luxembourg)).toBe('00:30:00');
    expect(dayOf(lateEvening, 'Europe/London')).toBe('2026-12-31');
    expect(dayOf(lateEvening, 'America/New_York')).toBe('2026-12-31');
  });
});

describe('a local time', () => {
  it('that comes twice is the first of the two', () => {
    expect(new Date(instantAt('2026-10-25', '02:30', luxembourg)).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(new Date(instantAt('2026-10-25', '03:00', luxembourg)).toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });

  it('that is skipped lies as long after the skip', () => {
    const instant = instantAt('2027-03-28', '02:30', luxembourg);
    expect(new Date(instant).toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(localTime(instant, luxembourg)).toBe('03:30:00');
  });

  it('is found to the second', () => {
    expect(localTime(instantAt('2026-11-30', '09:12:07', luxembourg), luxembourg)).toBe('09:12:07');
  });
});

describe('zones', () => {
  it('where midnight is skipped begin their day when the clocks go on', () => {
    const day = '2026-04-24';
    expect(localTime(startOfDay(day, 'Africa/Cairo'), 'Africa/Cairo')).toBe('01:00:00');
    expect(dayOf(startOfDay(day, 'Africa/Cairo') - 1, 'Africa/Cairo')).toBe('2026-04-23');
  });

  it('west and east of Greenwich, and with half hours, know their offset', () => {
    const winter = Date.parse('2026-12-01T12:00:00.500Z');
    expect(offsetAt(winter, 'America/St_Johns')).toBe(-3.5 * HOUR);
    expect(offsetAt(winter, 'Asia/Kathmandu')).toBe(5.75 * HOUR);
    expect(offsetAt(-winter, 'UTC')).toBe(0);
  });

  it('that do not exist are refused', () => {
    expect(() => dayOf(0, 'Europe/Luxemburg')).toThrow(RangeError);
  });

  it('give each instant exactly one day', () => {
    const zones = fc.constantFrom(
      luxembourg,
      'Europe/London',
      'Europe/Paris',
      'Africa/Cairo',
      'America/Havana',
      'Pacific/Auckland',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 3650, max: 29_000 }).map(dayFromNumber), (zone, day) => {
        expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
        expect(dayOf(startOfDay(day, zone) - 1, zone)).toBe(addToDay(day, { days: -1 }));
        expect(dayOf(endOfDay(day, zone), zone)).toBe(day);
        expect(endOfDay(day, zone) + 1).toBe(startOfDay(addToDay(day, { days: 1 }), zone));
      }),
    );
  });
});

it('has the same offset as the platform around every change, asked twice', () => {
  const zones = ['Europe/Luxembourg', 'Europe/London', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Monrovia'];
  for (const zone of zones) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    const byPlatform = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
    for (const year of [1972, 1999, 2026]) {
      for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += 8 * 3_600_000) {
        if (byPlatform(instant) === byPlatform(instant + 8 * 3_600_000)) continue;
        for (let near = instant; near <= instant + 8 * 3_600_000; near += 60_000) {
          expect(offsetAt(near, zone)).toBe(byPlatform(near));
          expect(offsetAt(near, zone)).toBe(byPlatform(near));
        }
      }
    }
  }
});
