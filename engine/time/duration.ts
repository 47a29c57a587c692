import { type Calendar, nextWorkingDay, previousWorkingDay } from './calendar.ts';
import { addToDay, type CivilDay } from './civil-day.ts';
import type { Period } from './regime.ts';
import { type RegimeId, regimes } from './regimes.ts';
import { dayOf, endOfDay, instantAt, localTime } from './zone.ts';

/**
 * A span of time as laws say it, in whole numbers; several units add up. Negative when it is counted backwards from the
 * event, and then every unit is. A day is never 24 hours.
 */
export type Duration = {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly workingDays?: number;
  readonly hours?: number;
};

const UNITS = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours'] as const;

/** All of them together, unit by unit: three months extended by one month are four months. */
export function addDurations(durations: readonly Duration[]): Duration {
  const sum: Partial<Record<(typeof UNITS)[number], number>> = {};
  for (const duration of durations) {
    for (const unit of UNITS) {
      const amount = duration[unit];
      if (amount !== undefined) sum[unit] = (sum[unit] ?? 0) + amount;
    }
  }
  return sum;
}

/** The same span counted the other way. */
export function opposite(duration: Duration): Duration {
  return Object.fromEntries(Object.entries(duration).map(([unit, amount]) => [unit, -amount]));
}

/** True when the duration is counted backwards. */
export function isBackwards(duration: Duration): boolean {
  return UNITS.some((unit) => (duration[unit] ?? 0) < 0);
}

/**
 * The last day as counted, which may be a Sunday: years and months, then weeks and days, then working days. The day of
 * the event is not counted. Hours do not count as days.
 */
export function countedEnd(event: CivilDay, duration: Duration, calendar: Calendar): CivilDay {
  let day = addToDay(event, calendarUnits(duration));
  const workingDays = duration.workingDays ?? 0;
  for (let left = Math.abs(workingDays); left > 0; left--) {
    day = workingDays > 0 ? nextWorkingDay(calendar, day) : previousWorkingDay(calendar, day);
  }
  return day;
}

/** A counted period, ready for its regime. */
export function periodOf(event: CivilDay, duration: Duration, end: CivilDay): Period {
  const { years = 0, months = 0, weeks = 0, days = 0, workingDays = 0 } = duration;
  const atLeastTwoDays = years !== 0 || months !== 0 || weeks !== 0 || Math.abs(days + workingDays) >= 2;
  const long = Math.abs(years) > 0 || Math.abs(months) > 3 || Math.abs(weeks) > 12 || Math.abs(days) > 90;
  return { event, end, backwards: isBackwards(duration), atLeastTwoDays, long };
}

/**
 * The last day of a time limit that an event on `eventDay` sets running, under the law of `regime`: the limit is kept
 * until the end of that day in the calendar's zone. Throws `RangeError` for a duration in hours, which has no last day
 * but a moment; see `deadlineAfter`.
 */
export function lastDay(eventDay: CivilDay, duration: Duration, regime: RegimeId, calendar: Calendar): CivilDay {
  if (duration.hours) throw new RangeError('a duration in hours ends at a moment, not on a day');
  const end = countedEnd(eventDay, duration, calendar);
  return regimes[regime].adjust(periodOf(eventDay, duration, end), calendar).at(-1)?.to ?? end;
}

/**
 * The moment (epoch milliseconds) until which a time limit is kept that begins at `instant`. Counted in days or more it
 * is the last millisecond of `lastDay`. With hours it is exact, without a last day and without moving off a holiday.
 */
export function deadlineAfter(
  instant: number,
  duration: Duration,
  calendar: Calendar,
  regime: RegimeId,
): { readonly lastDay?: CivilDay; readonly at: number } {
  const { zone } = calendar;
  const eventDay = dayOf(instant, zone);
  if (!duration.hours) {
    const day = lastDay(eventDay, duration, regime, calendar);
    return { lastDay: day, at: endOfDay(day, zone) };
  }
  const day = countedEnd(eventDay, duration, calendar);
  // The same time of day on another day may be another number of hours away.
  const start = day === eventDay ? instant : instantAt(day, localTime(instant, zone), zone);
  return { at: start + duration.hours * 3_600_000 };
}

function calendarUnits({ years = 0, months = 0, weeks = 0, days = 0 }: Duration) {
  return { years, months, weeks, days };
}
