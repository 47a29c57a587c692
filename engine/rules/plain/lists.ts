import type { Json } from '../../kernel/json.ts';
import type { Operator } from '../operator.ts';
import { type Run, spend } from '../run.ts';
import { isTruthy } from '../truth.ts';
import { known } from './scope.ts';

type Each = (element: Json) => Json;

/** An operator over a list; what is no list is an empty one. The test sees the element and nothing else. */
function overList(answer: (list: readonly Json[], each: Each) => Json): Operator {
  return {
    least: 2,
    most: 2,
    compile: (call) => {
      const [listNode, node] = call.nodes();
      return (run, { data }) => {
        const list = listOf(known(listNode, run, data), run, call.pointer);
        return answer(list, (element) => known(node, run, element));
      };
    },
  };
}

export const filter = overList((list, each) => list.filter((element) => isTruthy(each(element))));
export const map = overList((list, each) => list.map(each));
export const some = overList((list, each) => list.some((element) => isTruthy(each(element))));
export const none = overList((list, each) => !list.some((element) => isTruthy(each(element))));
export const all = overList((list, each) => list.length > 0 && list.every((element) => isTruthy(each(element))));

export const reduce: Operator = {
  least: 2,
  most: 3,
  compile: (call) => {
    const [listNode, step, start] = call.nodes();
    return (run, { data }) =>
      listOf(known(listNode, run, data), run, call.pointer).reduce<Json>(
        (accumulator, current) => known(step, run, { current, accumulator }),
        known(start, run, data),
      );
  },
};

function listOf(value: Json, run: Run, pointer: string): readonly Json[] {
  if (!Array.isArray(value)) return [];
  spend(run, value.length, pointer);
  return value;
}
