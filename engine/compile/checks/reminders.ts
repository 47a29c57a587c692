import type { Duration } from '../../time/duration.ts';
import type { Check } from '../check.ts';
import { fault } from '../finding.ts';

/** A reminder goes out before the last day and after the first: it is shorter than the time limit. */
export const reminders: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step: { due } }) =>
      (due?.remind ?? []).flatMap((before, i) =>
        due && isAsLong(before, due.after)
          ? [
              fault('waiting/reminder-too-early', `${pointer}/due/remind/${i}`, {
                values: { id },
                repair: [{ op: 'remove', path: `${pointer}/due/remind/${i}` }],
              }),
            ]
          : [],
      ),
    ),
  );

type Units = { readonly [Unit in keyof Duration]?: number | undefined };

/** So many days a unit has at least and at most; working days may be stretched by weekends and holidays. */
const DAYS: Readonly<Record<keyof Duration, readonly [least: number, most: number]>> = {
  hours: [1 / 24, 1 / 24],
  days: [1, 1],
  workingDays: [1, 3],
  weeks: [7, 7],
  months: [28, 31],
  years: [365, 366],
};

/** It begins before the time limit does, whatever the days are. */
function isAsLong(before: Units, after: Units): boolean {
  const units = Object.keys(DAYS) as (keyof Duration)[];
  const least = units.reduce((sum, unit) => sum + Math.max(0, unitsMore(before, after, unit)) * DAYS[unit][0], 0);
  const most = units.reduce((sum, unit) => sum + Math.max(0, unitsMore(after, before, unit)) * DAYS[unit][1], 0);
  return least >= most;
}

/** Alike units are compared as they are. */
const unitsMore = (one: Units, other: Units, unit: keyof Duration): number => (one[unit] ?? 0) - (other[unit] ?? 0);
