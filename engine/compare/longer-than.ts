import type { Duration } from '../time/duration.ts';

/** Days that a unit comes to on average, enough to tell which of two time limits is longer. */
const DAYS: { readonly [Unit in keyof Required<Duration>]: number } = {
  years: 365.25,
  months: 30.44,
  weeks: 7,
  days: 1,
  workingDays: 1.4,
  hours: 1 / 24,
};

const daysIn = (duration: Duration): number =>
  Object.entries(DAYS).reduce((days, [unit, each]) => days + (duration[unit as keyof Duration] ?? 0) * each, 0);

/** Whether one time limit is longer than another. Two months are taken for longer than sixty days. */
export const longerThan = (one: Duration, other: Duration): boolean => daysIn(one) > daysIn(other);
