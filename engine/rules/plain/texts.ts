import type { Json } from '../../kernel/json.ts';
import { byJsonLogic } from '../by-json-logic.ts';
import { limits } from '../limits.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { spend } from '../run.ts';
import { known, scalar } from './scope.ts';

function ofText(operator: 'cat' | 'substr', least: number, most: number): Operator {
  return {
    least,
    most,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, { data }) => {
        const parts = nodes.map((node) => known(node, run, data)).flat(1);
        spend(run, parts.length, call.pointer);
        let length = 0;
        for (const part of parts) length += String(scalar(part, call.pointer)).length;
        if (length > limits.output) throw new Fault('rule/output-too-large', call.pointer, `${length} characters`);
        return byJsonLogic(operator, parts);
      };
    },
  };
}

export const cat = ofText('cat', 0, Number.POSITIVE_INFINITY);
export const substr = ofText('substr', 2, 3);

export const isIn: Operator = {
  least: 2,
  most: 2,
  compile: (call) => {
    const [sought, where] = call.nodes();
    return (run, { data }) => {
      const values: readonly Json[] = [known(sought, run, data), known(where, run, data)];
      if (!Array.isArray(values[1])) scalar(values[0] ?? null, call.pointer);
      return byJsonLogic('in', values);
    };
  },
};
