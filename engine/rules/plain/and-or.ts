import type { Json } from '../../kernel/json.ts';
import type { Operator } from '../operator.ts';
import { isTruthy } from '../truth.ts';
import { known } from './scope.ts';

/** Answers with the value that decided, else with the last; without any, false. */
function connective(decides: boolean): Operator {
  return {
    least: 0,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      if (!call.listed) return call.refuse('rule/wrong-arity', 0, 'no list');
      const nodes = call.nodes();
      return (run, { data }) => {
        let last: Json = false;
        for (const node of nodes) {
          last = known(node, run, data);
          if (isTruthy(last) === decides) return last;
        }
        return last;
      };
    },
  };
}

export const and = connective(false);
export const or = connective(true);
