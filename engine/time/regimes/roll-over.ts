import { type Calendar, type DayOff, dayOff, nextWorkingDay } from '../calendar.ts';
import { addToDay, type CivilDay } from '../civil-day.ts';
import type { Adjustment } from '../regime.ts';

/** From a Saturday, Sunday or holiday to the next working day; nothing when `end` is a working day. */
export function rollOver(end: CivilDay, calendar: Calendar): readonly Adjustment[] {
  if (!dayOff(calendar, end)) return [];
  const to = nextWorkingDay(calendar, end);
  return [{ because: 'day-off', from: end, to, daysOff: daysOffBetween(end, to, calendar) }];
}

/** The days off from `first` up to but not including `until`. */
export function daysOffBetween(first: CivilDay, until: CivilDay, calendar: Calendar): readonly DayOff[] {
  const found: DayOff[] = [];
  for (let day = first; day < until; day = addToDay(day, { days: 1 })) {
    const off = dayOff(calendar, day);
    if (off) found.push(off);
  }
  return found;
}
