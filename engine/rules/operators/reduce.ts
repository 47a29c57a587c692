import type { Operator } from '../operator.ts';
import { spend } from '../run.ts';
import { type Result, Unknown } from '../unknown.ts';
import { listArgument } from './list-argument.ts';

/** `{ "reduce": [list, step, start] }`; the step reads `current` and `accumulator`. */
export const reduce: Operator = {
  least: 3,
  most: 3,
  compile: (call) => {
    const listNode = listArgument(call);
    const [step, start] = [call.node(1), call.node(2)];
    return (run, scope) => {
      const list = listNode(run, scope);
      if (list instanceof Unknown) return list;
      spend(run, list.elements.length, call.pointer);
      let accumulator: Result = start(run, scope);
      for (let index = 0; index < list.elements.length; index++) {
        if (accumulator instanceof Unknown) return accumulator;
        const data = { current: list.elements[index] ?? null, accumulator };
        accumulator = step(run, { data, outer: scope, list: list.path, index });
      }
      return accumulator;
    };
  },
};
