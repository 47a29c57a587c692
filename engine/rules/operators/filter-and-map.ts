import type { Json } from '../../kernel/json.ts';
import type { Operator } from '../operator.ts';
import { spend } from '../run.ts';
import { isTruthy } from '../truth.ts';
import { type Result, Unknown, unknownToo } from '../unknown.ts';
import { elementScope, listArgument } from './list-argument.ts';

/** Goes through a list; what is unknown of one element is unknown of the whole. */
function listOf(keep: (into: Json[], element: Json, value: Json) => void): Operator {
  return {
    least: 2,
    most: 2,
    compile: (call) => {
      const listNode = listArgument(call);
      const node = call.node(1);
      return (run, scope): Result => {
        const list = listNode(run, scope);
        if (list instanceof Unknown) return list;
        spend(run, list.elements.length, call.pointer);
        let unknown: Unknown | undefined;
        const kept: Json[] = [];
        for (let index = 0; index < list.elements.length; index++) {
          const element = elementScope(run, list, index, scope);
          const value = node(run, element);
          if (value instanceof Unknown) unknown = unknownToo(unknown, value);
          else keep(kept, element.data, value);
        }
        return unknown ?? kept;
      };
    },
  };
}

export const filter = listOf((into, element, value) => {
  if (isTruthy(value)) into.push(element);
});

export const map = listOf((into, _element, value) => {
  into.push(value);
});
