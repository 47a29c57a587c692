import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fr from '#definitions/calendars/fr.json' with { type: 'json' };
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import nl from '#definitions/calendars/nl.json' with { type: 'json' };
import { isWorkingDay } from '../calendar.ts';
import { addToDay, dayFromNumber, daysBetween } from '../civil-day.ts';
import { countedEnd, type Duration, lastDay } from '../duration.ts';

const day = fc.integer({ min: 18_000, max: 30_000 }).map(dayFromNumber);
const forwards: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 30 }) }),
);
const workingDaysIn = (first: string, last: string) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addToDay(first, { days: i })).filter((one) =>
    isWorkingDay(lu, one),
  ).length;

describe('Luxembourg', () => {
  it('ends a limit on the first working day from the day counted out, never before', () => {
    fc.assert(
      fc.property(day, forwards, (event, duration) => {
        const counted = countedEnd(event, duration, lu);
        const last = lastDay(event, duration, 'lu', lu);
        expect(isWorkingDay(lu, last)).toBe(true);
        expect(workingDaysIn(counted, last)).toBe(1);
      }),
    );
  });
});

describe('France and the United Kingdom', () => {
  it('leave the last day where it falls', () => {
    fc.assert(
      fc.property(day, forwards, (event, duration) => {
        expect(lastDay(event, duration, 'fr', lu)).toBe(countedEnd(event, duration, lu));
        expect(lastDay(event, duration, 'uk', lu)).toBe(countedEnd(event, duration, lu));
      }),
    );
  });
});

describe('a French court', () => {
  it.each([
    ['2026-09-29', '2026-11-30'], // 29 November is not counted either
    ['2026-12-12', '2027-02-15'], // 13 February is a Saturday
  ])('leaves the last day out too: two months from %s end on %s', (event, last) => {
    expect(lastDay(event, { months: 2 }, 'fr-clear', fr)).toBe(last);
  });
});

describe('the Netherlands', () => {
  it.each<[string, Duration, string]>([
    ['2024-03-02', { weeks: 8 }, '2024-04-29'], // Saturday 27 April, King’s Day
    ['2024-03-01', { weeks: 8 }, '2024-04-26'],
    ['2024-03-02', { weeks: 14 }, '2024-06-08'], // Saturday: more than twelve weeks stay
    ['2024-03-02', { weeks: 12 }, '2024-05-27'],
    ['2024-02-25', { days: 91 }, '2024-05-26'], // Sunday
    ['2024-01-31', { months: 3 }, '2024-04-30'],
    ['2023-06-30', { months: 6 }, '2023-12-30'], // Saturday
  ])('%s with %j ends %s', (event, duration, last) => {
    expect(lastDay(event, duration, 'nl', nl)).toBe(last);
  });
});

describe('the Union', () => {
  it('grants two working days in two days or more, and not one day beyond that', () => {
    fc.assert(
      fc.property(day, forwards, (event, duration) => {
        const counted = countedEnd(event, duration, lu);
        const needed = duration.days === 1 ? 1 : 2;
        const last = lastDay(event, duration, 'eu', lu);
        const firstDay = addToDay(event, { days: 1 });
        const suffices = (end: string) => isWorkingDay(lu, end) && workingDaysIn(firstDay, end) >= needed;
        expect(suffices(last)).toBe(true);
        for (let end = counted; end < last; end = addToDay(end, { days: 1 })) expect(suffices(end)).toBe(false);
      }),
    );
  });

  it('looks for the two working days backwards too', () => {
    expect(lastDay('2027-01-04', { days: -2 }, 'eu', lu)).toBe('2026-12-30');
    expect(lastDay('2027-01-04', { days: -1 }, 'eu', lu)).toBe('2027-01-03');
  });

  it('does not move a limit counted backwards that has its two working days', () => {
    expect(lastDay('2027-01-10', { days: -7 }, 'eu', lu)).toBe('2027-01-03');
  });
});
