import type { Operator } from '../operator.ts';
import { isTruthy } from '../truth.ts';
import { Unknown, unknownToo } from '../unknown.ts';

/** The first that decides wins, even after an unknown one; none decides and one is unknown: unknown; else the last. */
function connective(decides: (truth: boolean) => boolean): Operator {
  return {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, scope) => {
        let unknown: Unknown | undefined;
        let last: ReturnType<(typeof nodes)[number]> = null;
        for (const node of nodes) {
          last = node(run, scope);
          if (last instanceof Unknown) unknown = unknownToo(unknown, last);
          else if (decides(isTruthy(last))) return last;
        }
        return unknown ?? last;
      };
    },
  };
}

export const and = connective((truth) => !truth);
export const or = connective((truth) => truth);
