import type { Json } from '../../kernel/json.ts';
import { byJsonLogic } from '../by-json-logic.ts';
import type { Call, Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import type { Node } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { known, scalar } from './scope.ts';

/** From left to right; one argument alone is turned (`-`, `/`) or taken as it is. */
export function arithmetic(operator: '+' | '-' | '*' | '/', least: number, most: number): Operator {
  return {
    least,
    most,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, { data }) => {
        const amounts = nodes.map((node) => amount(known(node, run, data), call.pointer));
        const start = operator === '*' || operator === '/' ? 1 : 0;
        const from = amounts.length < 2 ? [start, ...amounts] : amounts;
        return from.reduce((total, next) => finite(byJsonLogic(operator, [total, next]), call));
      };
    },
  };
}

export const remainder: Operator = { ...arithmetic('/', 2, 2), most: Number.POSITIVE_INFINITY, compile: remainderOf };

function remainderOf(call: Call): Node {
  const nodes = call.nodes();
  return (run, { data }) => {
    const amounts = nodes.map((node) => amount(known(node, run, data), call.pointer));
    return amounts.reduce((total, next) => finite(byJsonLogic('%', [total, next]), call));
  };
}

export function extreme(operator: 'min' | 'max'): Operator {
  return {
    least: 1,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, { data }) => {
        const amounts = nodes.map((node) => amount(known(node, run, data), call.pointer));
        return finite(byJsonLogic(operator, amounts), call);
      };
    },
  };
}

/** Nothing and false are 0, true is 1, a text is the number that it writes. */
function amount(value: Json, pointer: string): number {
  const number = Number(scalar(value, pointer));
  if (Number.isNaN(number)) throw new Fault('rule/not-a-number', pointer, sortOf(value));
  return number;
}

function finite(value: Json, call: Call): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Fault('rule/not-a-number', call.pointer);
  return value;
}
