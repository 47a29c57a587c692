import type { Operator } from '../operator.ts';
import { isTruthy } from '../truth.ts';
import { Unknown, unknownToo } from '../unknown.ts';
import { elementScope, listArgument } from './list-argument.ts';

/** Asks every element until one decides; undecided and one is unknown: unknown. */
function quantifier(decisive: boolean, decided: boolean, ofNothing: boolean): Operator {
  return {
    least: 2,
    most: 2,
    compile: (call) => {
      const listNode = listArgument(call);
      const test = call.node(1);
      return (run, scope) => {
        const list = listNode(run, scope);
        if (list instanceof Unknown) return list;
        if (list.elements.length === 0) return ofNothing;
        let unknown: Unknown | undefined;
        for (let index = 0; index < list.elements.length; index++) {
          run.steps--; // a constant test costs nothing itself
          const value = test(run, elementScope(run, list, index, scope));
          if (value instanceof Unknown) unknown = unknownToo(unknown, value);
          else if (isTruthy(value) === decisive) return decided;
        }
        return unknown ?? !decided;
      };
    },
  };
}

export const some = quantifier(true, true, false);
export const none = quantifier(true, false, true);
/** Of an empty list false, as JsonLogic has it: that all of nobody agrees is no ground for a decision. */
export const all = quantifier(false, false, false);
