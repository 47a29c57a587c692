import type { Duration } from '#engine/time/duration.ts';
import type { Screen } from './screen.ts';

const UNITS = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours'] as const;

/** `3 months`, `1 month 5 days`. */
export const sayDuration = (duration: Partial<Record<keyof Duration, number | undefined>>, { words }: Screen): string =>
  UNITS.flatMap((unit) => {
    const amount = duration[unit];
    return amount ? [words.duration[unit](amount)] : [];
  }).join(' ');
