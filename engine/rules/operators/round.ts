import { roundTo } from '../decimal.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { Unknown } from '../unknown.ts';
import { amountOf } from './amounts.ts';

/** `{ "round": [amount, places] }`, halves away from zero as laws round money; without places to a whole number. */
export const round: Operator = {
  least: 1,
  most: 2,
  compile: (call) => {
    const places = call.args[1] ?? 0;
    if (typeof places !== 'number' || !Number.isInteger(places) || places < 0 || places > 10) {
      return call.refuse('rule/wrong-places', 1, places, 'Write a whole number from 0 to 10.');
    }
    const node = call.node(0);
    return (run, scope) => {
      const amount = amountOf(node(run, scope), call.pointerTo(0));
      if (amount instanceof Unknown) return amount;
      const rounded = roundTo(amount, places);
      if (rounded === undefined) throw new Fault('rule/number-too-large', call.pointer);
      return rounded;
    };
  },
};
