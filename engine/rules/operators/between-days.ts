import * as civil from '../../time/civil-day.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { sortOf } from '../sort-of.ts';
import { bothUnknown, isNothing, type Result, Unknown, unknownForNoReason } from '../unknown.ts';

/** From the first day to the second. */
function between(measure: (from: string, to: string) => number): Operator {
  return {
    least: 2,
    most: 2,
    compile: (call) => {
      const [first, second] = [call.node(0), call.node(1)];
      const [firstAt, secondAt] = [call.pointerTo(0), call.pointerTo(1)];
      return (run, scope) => {
        const from = dayOf(first(run, scope), firstAt);
        const to = dayOf(second(run, scope), secondAt);
        if (from instanceof Unknown) return to instanceof Unknown ? bothUnknown(from, to) : from;
        return to instanceof Unknown ? to : measure(from, to);
      };
    },
  };
}

/** Completed years, as an age is counted. */
export const yearsBetween = between(completedYears);
export const daysBetween = between(civil.daysBetween);

// Ages are the most frequent question of all; where the date exists in every year, comparing the writing answers it.
export function completedYears(from: string, to: string): number {
  if (to < from || from.endsWith('-02-29')) return civil.yearsBetween(from, to);
  const years = civil.yearOf(to) - civil.yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

// The same few days come again in rule after rule, and checking one costs more than the rest of a comparison.
const days = new Set<string>();

function isDay(value: unknown): value is string {
  if (days.has(value as string)) return true;
  if (!civil.isDay(value)) return false;
  if (days.size >= 1000) days.clear();
  days.add(value);
  return true;
}

/** A day; unknown where there is none. A moment is refused: which day it falls on depends on a time zone. */
export function dayOf(value: Result, pointer: string): string | Unknown {
  if (value instanceof Unknown) return value;
  if (isNothing(value)) return unknownForNoReason;
  if (!isDay(value)) throw new Fault('rule/not-a-day', pointer, sortOf(value));
  return value;
}
