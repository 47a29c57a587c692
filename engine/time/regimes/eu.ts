import { type Calendar, isWorkingDay, nextWorkingDay, previousWorkingDay } from '../calendar.ts';
import { addToDay, type CivilDay } from '../civil-day.ts';
import type { Adjustment, Period, Regime } from '../regime.ts';
import { daysOffBetween, rollOver } from './roll-over.ts';

/**
 * Acts of the Union: Regulation (EEC, Euratom) 1182/71, article 3. A last day on a Saturday, Sunday or holiday moves to
 * the next working day, but not when the period is counted backwards (paragraph 4); any period of two days or more
 * includes at least two working days, in either direction (paragraph 5).
 */
export const eu: Regime = {
  id: 'eu',
  adjust(period, calendar) {
    const rolled = period.backwards ? [] : rollOver(period.end, calendar);
    const end = rolled[0]?.to ?? period.end;
    return [...rolled, ...includeTwoWorkingDays({ ...period, end }, calendar)];
  },
};

function includeTwoWorkingDays(period: Period, calendar: Calendar): readonly Adjustment[] {
  const { event, end, backwards, atLeastTwoDays } = period;
  const missing = atLeastTwoDays ? 2 - countWorkingDays(period, calendar) : 0;
  if (missing <= 0) return [];
  let to = end;
  for (let found = 0; found < missing; found++) {
    to = backwards ? previousWorkingDay(calendar, to) : nextWorkingDay(calendar, to);
  }
  const daysOff = backwards
    ? daysOffBetween(to, event, calendar)
    : daysOffBetween(addToDay(event, { days: 1 }), to, calendar);
  return [{ because: 'two-working-days', from: end, to, daysOff }];
}

/** Working days of the period, no more than two: the event's day is not counted, the last day is. */
function countWorkingDays({ event, end, backwards }: Period, calendar: Calendar): number {
  const step = { days: backwards ? -1 : 1 };
  const beyond: CivilDay = addToDay(end, step);
  let found = 0;
  for (let day = addToDay(event, step); day !== beyond && found < 2; day = addToDay(day, step)) {
    if (isWorkingDay(calendar, day)) found++;
  }
  return found;
}
