import type { Json } from '../../kernel/json.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { type Run, spend } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { isTruthy } from '../truth.ts';
import { known } from './scope.ts';

type Each = (element: Json) => Json;

/** An operator over a list. What is done with each element sees the element and nothing else. */
function overList(read: ReadList, answer: (list: readonly Json[], each: Each) => Json): Operator {
  return {
    least: 2,
    most: 2,
    compile: (call) => {
      const [listNode, node] = call.nodes();
      return (run, { data }) =>
        answer(read(known(listNode, run, data), run, call.pointer), (element) => known(node, run, element));
    },
  };
}

/** One that makes something of each element: neither the list nor what is made may be written as nothing. */
function making(operator: Operator): Operator {
  return {
    ...operator,
    compile: (call) => {
      const absent = call.args.slice(0, 2).indexOf(null);
      return absent < 0 ? operator.compile(call) : call.refuse('rule/wrong-arity', absent, 'nothing');
    },
  };
}

const tests = (element: Json, each: Each) => isTruthy(each(element));

export const filter = making(overList(orEmpty, (list, each) => list.filter((element) => tests(element, each))));
export const map = making(overList(orEmpty, (list, each) => list.map(each)));
export const some = overList(listOf, (list, each) => list.some((element) => tests(element, each)));
export const none = overList(listOf, (list, each) => !list.some((element) => tests(element, each)));
export const all = overList(listOf, (list, each) => list.length > 0 && list.every((element) => tests(element, each)));

export const reduce: Operator = making({
  least: 2,
  most: 3,
  compile: (call) => {
    const [listNode, step, start] = call.nodes();
    return (run, { data }) =>
      orEmpty(known(listNode, run, data), run, call.pointer).reduce<Json>(
        (accumulator, current) => known(step, run, { current, accumulator }),
        known(start, run, data),
      );
  },
});

type ReadList = (value: Json, run: Run, pointer: string) => readonly Json[];

function listOf(value: Json, run: Run, pointer: string): readonly Json[] {
  if (!Array.isArray(value)) throw new Fault('rule/not-a-list', pointer, sortOf(value));
  spend(run, value.length, pointer);
  return value;
}

function orEmpty(value: Json, run: Run, pointer: string): readonly Json[] {
  return Array.isArray(value) ? listOf(value, run, pointer) : [];
}
