import type { Duration } from './duration.ts';

type DurationInDays = Omit<Duration, 'hours'>;

const UNITS = new Set(['years', 'months', 'weeks', 'days', 'workingDays'] satisfies readonly (keyof DurationInDays)[]);
const MOST = 10_000;

/** Whether a value from outside is a duration that ends on a day: whole numbers, all of them forwards or all backwards. */
export function isDurationInDays(value: unknown): value is DurationInDays {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const amounts = Object.values(value) as unknown[];
  if (amounts.length === 0 || !Object.keys(value).every((unit) => UNITS.has(unit as keyof DurationInDays)))
    return false;
  if (!amounts.every((amount) => Number.isInteger(amount) && Math.abs(amount as number) <= MOST)) return false;
  return !(amounts as readonly number[]).some((amount) => amount < 0) || (amounts as number[]).every((one) => one <= 0);
}
