import { compare } from '../compare.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { spend } from '../run.ts';
import { isNothing, Unknown, unknownForNoReason } from '../unknown.ts';
import { valuesOf } from './amounts.ts';

/** `min` and `max` of amounts or of days, given one by one or as one list; of nothing, nothing. */
export function extreme(beats: (sign: number) => boolean): Operator {
  return {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, scope) => {
        const given = valuesOf(nodes, run, scope);
        if (given instanceof Unknown) return given;
        const values = given.length === 1 && Array.isArray(given[0]) ? given[0] : given;
        spend(run, values.length, call.pointer);
        if (values.some((value) => isNothing(value))) return unknownForNoReason;
        let best = values[0] ?? null;
        for (const value of values) {
          const sign = compare(value, best);
          if (sign === undefined) throw new Fault('rule/not-comparable', call.pointer);
          if (beats(sign)) best = value;
        }
        return best;
      };
    },
  };
}
