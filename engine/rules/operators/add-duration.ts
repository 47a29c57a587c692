import type { Json, JsonObject } from '../../kernel/json.ts';
import { addToDay } from '../../time/civil-day.ts';
import type { Call, Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import type { Node } from '../run.ts';
import { Unknown } from '../unknown.ts';
import { dayOf } from './between-days.ts';

const UNITS = ['days', 'weeks', 'months', 'years'] as const;
type Unit = (typeof UNITS)[number];
type Amounts = { [unit in Unit]?: number };

/**
 * `{ "add-duration": [day, { "months": 3 }] }`: the day so much later, or earlier with negative amounts. Counts the
 * calendar only; working days and roll-over belong to clocks. Amounts may be expressions.
 */
export const addDuration: Operator = {
  least: 2,
  most: 2,
  compile: (call) => {
    const day = call.node(0);
    const amounts = amountsOf(call, call.args[1] ?? null);
    if (amounts === undefined) {
      return call.refuse('rule/not-a-duration', 1, undefined, `Write an object with ${UNITS.join(', ')}.`);
    }
    return (run, scope) => {
      const from = dayOf(day(run, scope), call.pointerTo(0));
      if (from instanceof Unknown) return from;
      const duration: Amounts = {};
      for (const [unit, node] of amounts) {
        const amount = node(run, scope);
        if (amount instanceof Unknown) return amount;
        if (!Number.isSafeInteger(amount)) throw new Fault('rule/not-a-duration', call.pointerTo(1), unit);
        duration[unit] = amount as number;
      }
      return added(from, duration, call.pointer);
    };
  },
};

function amountsOf(call: Call, duration: Json): readonly (readonly [Unit, Node])[] | undefined {
  if (typeof duration !== 'object' || duration === null || Array.isArray(duration)) return undefined;
  const entries = Object.entries(duration as JsonObject);
  if (entries.length === 0 || entries.some(([unit]) => !isUnit(unit))) return undefined;
  return entries.map(([unit, amount]) => [unit as Unit, call.part(amount, `${call.pointerTo(1)}/${unit}`)] as const);
}

function added(day: string, duration: Amounts, pointer: string): string {
  try {
    return addToDay(day, duration);
  } catch (error) {
    if (error instanceof RangeError) throw new Fault('rule/not-a-day', pointer, 'a year before 1 or after 9999');
    throw error;
  }
}

function isUnit(text: string): text is Unit {
  return (UNITS as readonly string[]).includes(text);
}
