import { type Calendar, type Holiday, holidaysOf, isWeekend } from './calendar.ts';
import { type CivilDay, yearOf } from './civil-day.ts';
import { type ClockReading, type ClockRule, type ClockState, readClock } from './clock.ts';
import type { Duration } from './duration.ts';
import type { RegimeId } from './regimes.ts';

/** Everything that a date rests on, so that it can be checked by hand or printed; plain data. */
export type Derivation = ClockReading & {
  readonly startedOn: CivilDay;
  readonly rule: Duration;
  readonly extensions: readonly Duration[];
  readonly regime: RegimeId;
  readonly calendar: { readonly id: string; readonly version: number };
  /** The holidays without which the date would be another, in order. */
  readonly holidays: readonly Holiday[];
};

/** How the last day of a clock comes about; see `clockLastDay`. */
export function deriveClock(rule: ClockRule, state: ClockState, calendar: Calendar): Derivation {
  const reading = readClock(rule, state, calendar);
  return {
    ...reading,
    startedOn: state.startedOn,
    rule: rule.after,
    extensions: state.extensions,
    regime: rule.regime,
    calendar: { id: calendar.id, version: calendar.version },
    holidays: holidaysUsed(state.startedOn, reading, calendar),
  };
}

/** How the last day of a single time limit comes about; see `lastDay`. */
export function deriveDeadline(
  eventDay: CivilDay,
  duration: Duration,
  regime: RegimeId,
  calendar: Calendar,
): Derivation {
  return deriveClock({ after: duration, regime }, { startedOn: eventDay, pauses: [], extensions: [] }, calendar);
}

function holidaysUsed(startedOn: CivilDay, reading: ClockReading, calendar: Calendar): readonly Holiday[] {
  const { limit, end, adjustments } = reading;
  const passed = new Set(adjustments.flatMap(({ daysOff }) => daysOff.map(({ day }) => day)));
  const [first, last] = [startedOn, reading.lastDay ?? reading.counted].toSorted();
  if (first === undefined || last === undefined) return [];
  const counts = (day: CivilDay) =>
    passed.has(day) || (limit.workingDays !== undefined && day > first && (end === undefined || day < last));
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, i) => yearOf(first) + i);
  return years
    .flatMap((year) => holidaysOf(calendar, year))
    .filter(({ day }) => counts(day) && !isWeekend(calendar, day));
}
