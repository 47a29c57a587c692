import { sameValue } from '../equal.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { spend } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { Unknown } from '../unknown.ts';
import { valuesOf } from './amounts.ts';

/** Whether a value is one of a list, or a text part of another. Amounts are found however they are written. */
export const isIn: Operator = {
  least: 2,
  most: 2,
  compile: (call) => {
    const nodes = call.nodes();
    return (run, scope) => {
      const values = valuesOf(nodes, run, scope);
      if (values instanceof Unknown) return values;
      const [sought = null, where = null] = values;
      if (typeof where === 'string' && typeof sought === 'string') {
        spend(run, where.length >> 6, call.pointer);
        return where.includes(sought);
      }
      if (!Array.isArray(where)) throw new Fault('rule/not-a-list', call.pointerTo(1), sortOf(where));
      spend(run, where.length, call.pointer);
      return where.some((element) => sameValue(element, sought, run, call.pointer));
    };
  },
};
