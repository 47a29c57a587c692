import type { Calendar, DayOff } from './calendar.ts';
import type { CivilDay } from './civil-day.ts';

/** A period that has been counted, before the regime settles its last day. */
export type Period = {
  /** The day of the event, which is not counted. */
  readonly event: CivilDay;
  /** The last day as counted; before `event` when the period is counted backwards. */
  readonly end: CivilDay;
  readonly backwards: boolean;
  /** False for a period of a single day. */
  readonly atLeastTwoDays: boolean;
  /** True for more than 90 days, twelve weeks or three months, by the unit in which the limit is written. */
  readonly long: boolean;
};

/** One move of the last day, with its reason. */
export type Adjustment = {
  readonly because: 'day-off' | 'two-working-days' | 'clear-days';
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** The days that were passed over because nobody works on them. */
  readonly daysOff: readonly DayOff[];
};

/** The law of time limits of one jurisdiction: given a counted period, how its last day moves, in order. */
export type Regime = {
  readonly id: string;
  readonly adjust: (period: Period, calendar: Calendar) => readonly Adjustment[];
};
