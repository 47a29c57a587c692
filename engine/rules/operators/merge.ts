import type { Operator } from '../operator.ts';
import { spend } from '../run.ts';
import { Unknown } from '../unknown.ts';
import { valuesOf } from './amounts.ts';

/** One list out of several lists and single values. */
export const merge: Operator = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  compile: (call) => {
    const nodes = call.nodes();
    return (run, scope) => {
      const values = valuesOf(nodes, run, scope);
      if (values instanceof Unknown) return values;
      const merged = values.flat(1);
      spend(run, merged.length, call.pointer);
      return merged;
    };
  },
};
