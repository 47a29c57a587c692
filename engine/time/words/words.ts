import type { RegimeId } from '../regimes.ts';

/** The sentences of a derivation in one language; days, lists and durations arrive already in words. */
export type Words = {
  readonly locale: string;
  readonly units: Readonly<
    Record<'years' | 'months' | 'weeks' | 'days' | 'workingDays' | 'hours', readonly [one: string, more: string]>
  >;
  readonly isOne: (amount: number) => boolean;
  /** What the platform's formats still need in this language. */
  readonly tidyDay?: (written: string) => string;
  readonly tidyList?: (written: string) => string;
  readonly weekend: string;
  readonly event: (day: string) => string;
  readonly limit: (duration: string) => string;
  readonly limitBackwards: (duration: string) => string;
  readonly extended: (duration: string) => string;
  readonly holidays: (list: string) => string;
  readonly counted: (day: string) => string;
  readonly pause: (from: string, to: string, length: string) => string;
  readonly openPause: (from: string) => string;
  readonly afterPauses: (day: string) => string;
  readonly rollOver: (daysOff: string, day: string) => string;
  readonly twoWorkingDays: (daysOff: string, day: string) => string;
  readonly clearDays: (day: string) => string;
  readonly lastDay: (day: string) => string;
  readonly law: Readonly<Record<RegimeId, string>>;
  readonly source: (calendar: string, version: number, law: string) => string;
};
