import type { Json } from '../../kernel/json.ts';
import { byJsonLogic } from '../by-json-logic.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { known, scalar } from './scope.ts';

/** Every value with the one after it; stops at the first pair that does not fit. */
export function comparison(operator: string): Operator {
  const strict = operator.length === 3;
  return {
    least: 2,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, { data }) => {
        let before = scalar(known(nodes[0], run, data), call.pointer);
        for (const node of nodes.slice(1)) {
          const value = scalar(known(node, run, data), call.pointer);
          if (!strict && isNumberAgainstWords(before, value)) throw new Fault('rule/not-a-number', call.pointer);
          if (byJsonLogic(operator, [before, value]) !== true) return false;
          before = value;
        }
        return true;
      };
    },
  };
}

function isNumberAgainstWords(a: Json, b: Json): boolean {
  return (typeof a === 'number' && isWords(b)) || (typeof b === 'number' && isWords(a));
}

function isWords(value: Json): boolean {
  return typeof value === 'string' && Number.isNaN(Number(value));
}
