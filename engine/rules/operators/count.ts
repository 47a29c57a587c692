import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { sortOf } from '../sort-of.ts';
import { Unknown } from '../unknown.ts';

/** How many elements a list has. */
export const count: Operator = {
  least: 1,
  most: 1,
  compile: (call) => {
    const node = call.node(0);
    return (run, scope) => {
      const list = node(run, scope);
      if (list instanceof Unknown) return list;
      if (!Array.isArray(list)) throw new Fault('rule/not-a-list', call.pointer, sortOf(list));
      return list.length;
    };
  },
};
