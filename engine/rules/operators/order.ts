import { compare } from '../compare.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { sortOf } from '../sort-of.ts';
import { isNothing, Unknown, unknownForNoReason, unknownToo } from '../unknown.ts';

/** `<` and its kin over two values, or over several in a row: `{ "<=": [18, age, 65] }` says that age is between. */
export function order(fits: (sign: number) => boolean): Operator {
  return {
    least: 2,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, scope) => {
        let unknown: Unknown | undefined;
        let before = nodes[0]?.(run, scope) ?? null;
        for (let index = 1; index < nodes.length; index++) {
          const value = nodes[index]?.(run, scope) ?? null;
          if (before instanceof Unknown) unknown = unknownToo(unknown, before);
          else if (isNothing(before)) unknown = unknownToo(unknown, unknownForNoReason);
          else if (!(value instanceof Unknown) && !isNothing(value)) {
            const sign = compare(before, value);
            if (sign === undefined)
              throw new Fault('rule/not-comparable', call.pointer, `${sortOf(before)} and ${sortOf(value)}`);
            if (!fits(sign)) return false;
          }
          before = value;
        }
        if (before instanceof Unknown) unknown = unknownToo(unknown, before);
        else if (isNothing(before)) unknown = unknownToo(unknown, unknownForNoReason);
        return unknown ?? true;
      };
    },
  };
}
