import type { Json } from '../../kernel/json.ts';
import { byJsonLogic } from '../by-json-logic.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import type { Node } from '../run.ts';
import { known, scalar } from './scope.ts';

/** Every value with the one after it; stops at the first pair that does not fit. */
export function comparison(operator: string): Operator {
  const strict = operator.length === 3;
  // The newer common suite counts null as 0 here too, as JavaScript does only for < and its kin.
  const equality = operator === '==' || operator === '!=';
  return {
    least: 2,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, { data }) => {
        const read = (node: Node | undefined) => {
          const value = scalar(known(node, run, data), call.pointer);
          return equality && value === null ? 0 : value;
        };
        let before = read(nodes[0]);
        for (const node of nodes.slice(1)) {
          const value = read(node);
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
