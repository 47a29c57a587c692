import { expect, it } from 'vitest';
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import { reminderDay } from './reminder-day.ts';

it('a reminder comes as long before the last day as the procedure says', () => {
  expect(reminderDay('2027-03-05', { days: 3 }, lu)).toBe('2027-03-02');
  expect(reminderDay('2027-03-01', { weeks: 1, days: 1 }, lu)).toBe('2027-02-21');
  expect(reminderDay('2027-01-05', { workingDays: 2 }, lu)).toBe('2026-12-31');
});

it('hours before the last day are the days that they begin', () => {
  expect(reminderDay('2027-03-05', { hours: 24 }, lu)).toBe('2027-03-04');
  expect(reminderDay('2027-03-05', { days: 1, hours: 25 }, lu)).toBe('2027-03-02');
});
