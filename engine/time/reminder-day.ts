import type { Calendar } from './calendar.ts';
import type { CivilDay } from './civil-day.ts';
import { countedEnd, type Duration, opposite } from './duration.ts';

/**
 * The day on which to remind, `before` ahead of the last day: counted backwards and, like every limit counted
 * backwards, not moved off a weekend. Hours count as the whole days that they begin.
 */
export function reminderDay(lastDay: CivilDay, before: Duration, calendar: Calendar): CivilDay {
  const { hours = 0, days = 0, ...rest } = before;
  return countedEnd(lastDay, opposite({ ...rest, days: days + Math.ceil(hours / 24) }), calendar);
}
