import type { Operator } from '../operator.ts';
import { isTruthy } from '../truth.ts';
import { Unknown } from '../unknown.ts';

/** `if`: test, value, test, value, …, otherwise. An unknown test makes the whole unknown: nobody can say which way. */
export const whether: Operator = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  compile: (call) => {
    const nodes = call.nodes();
    const otherwise = nodes.length % 2 === 1 ? nodes.at(-1) : undefined;
    return (run, scope) => {
      for (let index = 0; index + 1 < nodes.length; index += 2) {
        const test = nodes[index]?.(run, scope) ?? null;
        if (test instanceof Unknown) return test;
        if (isTruthy(test)) return nodes[index + 1]?.(run, scope) ?? null;
      }
      return otherwise?.(run, scope) ?? null;
    };
  },
};
