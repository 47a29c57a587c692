import { type Calendar, isWorkingDay } from './calendar.ts';
import { addToDay, type CivilDay } from './civil-day.ts';
import { addDurations, countedEnd, type Duration, isBackwards, periodOf } from './duration.ts';
import { afterPause, isPaused, mergedPauses, type Pause } from './pauses.ts';
import type { Adjustment } from './regime.ts';
import { type RegimeId, regimes } from './regimes.ts';

/** What a clock measures: a time limit under a law of time limits. */
export type ClockRule = { readonly after: Duration; readonly regime: RegimeId };

/** What happened to one clock; the order in which pauses and extensions were recorded does not matter. */
export type ClockState = {
  readonly startedOn: CivilDay;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Duration[];
};

/** A clock read: how its last day comes about. `end` and `lastDay` are absent while a pause is open. */
export type ClockReading = {
  /** The limit with its extensions. */
  readonly limit: Duration;
  /** The last day had there been no pause, before it is settled by the regime. */
  readonly counted: CivilDay;
  /** The pauses that moved it, in order, each day once. */
  readonly pauses: readonly Pause[];
  /** The last day with the pauses, before it is settled by the regime. */
  readonly end?: CivilDay;
  readonly adjustments: readonly Adjustment[];
  readonly lastDay?: CivilDay;
};

// Twenty years: beyond every limit in working days, and a bound for a calendar that has none.
const LONGEST_COUNT = 7_400;

/**
 * The last day of a clock, or nothing while it is paused with no end in sight. The limit and its extensions are counted
 * together, each day of pause moves the end by one, and only then the regime settles it: 3 months from 30 November 2026
 * end on 28 February 2027, after 5 days of pause on 5 March, and without a pause on Monday 1 March. A pause that begins
 * after the last day comes too late and changes nothing.
 */
export function clockLastDay(rule: ClockRule, state: ClockState, calendar: Calendar): CivilDay | undefined {
  return readClock(rule, state, calendar).lastDay;
}

/** The same with its reasons. Throws `RangeError` for a limit in hours, or a pause in a limit counted backwards. */
export function readClock(rule: ClockRule, state: ClockState, calendar: Calendar): ClockReading {
  const { startedOn } = state;
  const limit = addDurations([rule.after, ...state.extensions]);
  if (limit.hours) throw new RangeError('a clock counts days, not hours');
  const pauses = mergedPauses(state.pauses, startedOn);
  if (pauses.length > 0 && isBackwards(limit)) throw new RangeError('a limit counted backwards cannot be paused');

  const adjust = (end: CivilDay) => regimes[rule.regime].adjust(periodOf(startedOn, limit, end), calendar);
  const settle = (end: CivilDay) => adjust(end).at(-1)?.to ?? end;
  const counted = countedEnd(startedOn, limit, calendar);
  const end = pauses.length === 0 ? counted : endWithPauses(startedOn, limit, pauses, settle, calendar);
  if (end === undefined) return { limit, counted, pauses, adjustments: [] };
  const adjustments = adjust(end);
  const lastDay = adjustments.at(-1)?.to ?? end;
  return { limit, counted, pauses: pauses.filter(({ from }) => from <= lastDay), end, adjustments, lastDay };
}

function endWithPauses(
  startedOn: CivilDay,
  { workingDays = 0, ...inCalendar }: Duration,
  pauses: readonly Pause[],
  settle: (end: CivilDay) => CivilDay,
  calendar: Calendar,
): CivilDay | undefined {
  const first = addToDay(startedOn, inCalendar);
  if (workingDays === 0) return moved(first, pauses, settle);
  const from = moved(first, pauses, (end) => end);
  const end = from && countWorkingDays(from, workingDays, pauses, calendar);
  const later = pauses.filter((pause) => end !== undefined && pause.from >= end);
  return end && moved(end, later, settle);
}

function moved(end: CivilDay, pauses: readonly Pause[], settle: (end: CivilDay) => CivilDay): CivilDay | undefined {
  let day: CivilDay | undefined = end;
  for (const pause of pauses) day = day && afterPause(day, settle(day), pause);
  return day;
}

/** The day on which that many working days have run; days of pause do not run. */
function countWorkingDays(
  from: CivilDay,
  workingDays: number,
  pauses: readonly Pause[],
  calendar: Calendar,
): CivilDay | undefined {
  const open = pauses.find((pause) => pause.to === undefined);
  let day = from;
  for (let left = workingDays, tried = 0; left > 0; tried++) {
    day = addToDay(day, { days: 1 });
    if (open && day > open.from) return undefined;
    if (tried > LONGEST_COUNT + workingDays * 2) throw new RangeError(`${workingDays} working days do not end`);
    if (isWorkingDay(calendar, day) && !isPaused(pauses, day)) left--;
  }
  return day;
}
