import { isDay } from '../../time/civil-day.ts';
import type { Operator } from '../operator.ts';
import { Unknown } from '../unknown.ts';
import { dayOf } from './between-days.ts';

/**
 * `{ "in-season": [day, "08-01", "11-30"] }`: whether a day lies in the part of the year that runs from the one day to
 * the other, both included, in every year. A season may reach over the end of the year.
 */
export const inSeason: Operator = {
  least: 3,
  most: 3,
  compile: (call) => {
    const [, from, to] = call.args;
    if (!isDayOfYear(from)) return call.refuse('rule/not-a-day-of-the-year', 1, from);
    if (!isDayOfYear(to)) return call.refuse('rule/not-a-day-of-the-year', 2, to);
    const day = call.node(0);
    return (run, scope) => {
      const looked = dayOf(day(run, scope), call.pointerTo(0));
      return looked instanceof Unknown ? looked : liesBetween(looked.slice(5), from, to);
    };
  },
};

const liesBetween = (day: string, from: string, to: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

/** A month and a day of it, `11-30`; 29 February is one. */
export const isDayOfYear = (text: unknown): text is string => typeof text === 'string' && isDay(`2000-${text}`);
