import { describe, expect, it } from 'vitest';
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import { addDurations, type Duration, deadlineAfter, isBackwards, lastDay, opposite } from './duration.ts';
import { instantAt } from './zone.ts';

const luxembourg = (day: string, time: string) => instantAt(day, time, 'Europe/Luxembourg');
const until = (day: string, time: string, duration: Duration) => {
  const deadline = deadlineAfter(luxembourg(day, time), duration, lu, 'lu');
  return { at: new Date(deadline.at).toISOString(), lastDay: deadline.lastDay };
};

describe('a deadline', () => {
  it('lasts to the end of its last day in Luxembourg, in winter and in summer', () => {
    expect(until('2026-11-30', '09:12', { days: 10 })).toEqual({
      lastDay: '2026-12-10',
      at: '2026-12-10T22:59:59.999Z',
    });
    expect(until('2026-07-01', '09:12', { days: 1 })).toEqual({
      lastDay: '2026-07-02',
      at: '2026-07-02T21:59:59.999Z',
    });
  });

  it('is counted from the day in Luxembourg, even where it is still yesterday in Greenwich', () => {
    expect(until('2026-12-01', '00:30', { days: 1 }).lastDay).toBe('2026-12-02');
  });

  it('is not moved by the change of clocks', () => {
    expect(until('2027-03-26', '09:00', { days: 7 })).toEqual({
      lastDay: '2027-04-02',
      at: '2027-04-02T21:59:59.999Z',
    });
    expect(until('2026-10-23', '09:00', { days: 5 })).toEqual({
      lastDay: '2026-10-28',
      at: '2026-10-28T22:59:59.999Z',
    });
    expect(until('2027-03-25', '09:00', { days: 3 }).lastDay).toBe('2027-03-30');
  });

  it('in hours is exact: it ends on a Sunday at night, and an hour later by the clock in spring', () => {
    expect(until('2026-12-25', '22:15', { hours: 48 })).toEqual({ lastDay: undefined, at: '2026-12-27T21:15:00.000Z' });
    expect(until('2027-03-27', '12:00', { hours: 24 }).at).toBe('2027-03-28T11:00:00.000Z');
  });

  it('in days and hours keeps the time of day over the change of clocks, then counts the hours', () => {
    expect(until('2027-03-27', '12:00', { days: 1, hours: 2 }).at).toBe('2027-03-28T12:00:00.000Z');
  });
});

describe('a time limit', () => {
  it('counted backwards does not move off a Sunday', () => {
    expect(lastDay('2027-01-04', { days: -8 }, 'lu', lu)).toBe('2026-12-27');
    expect(lastDay('2027-01-04', opposite({ days: 8 }), 'eu', lu)).toBe('2026-12-27');
    expect(lastDay('2027-05-31', { months: -3 }, 'lu', lu)).toBe('2027-02-28');
  });

  it('in working days, counted backwards, ends on a working day', () => {
    expect(lastDay('2027-01-04', { workingDays: -2 }, 'lu', lu)).toBe('2026-12-30');
  });

  it('of several units counts months first and working days last', () => {
    expect(lastDay('2027-01-31', { months: 1, days: 1 }, 'lu', lu)).toBe('2027-03-01');
    expect(lastDay('2026-11-24', { months: 1, workingDays: 1 }, 'lu', lu)).toBe('2026-12-28');
  });

  it('in hours has no last day', () => {
    expect(() => lastDay('2026-11-30', { hours: 48 }, 'lu', lu)).toThrow(RangeError);
  });
});

it('durations add up unit by unit and turn around', () => {
  expect(addDurations([{ months: 3 }, { months: 1, days: 2 }, {}])).toEqual({ months: 4, days: 2 });
  expect(opposite({ months: 3, workingDays: 1 })).toEqual({ months: -3, workingDays: -1 });
  expect([{ days: 8 }, { days: -8 }, {}].map(isBackwards)).toEqual([false, true, false]);
});
