import type { Operator } from '../operator.ts';
import { whether as guarded } from '../operators/whether.ts';

/** The same, but its values have to be written as a list. */
export const whether: Operator = {
  ...guarded,
  compile: (call) => (call.listed ? guarded.compile(call) : call.refuse('rule/wrong-arity', 0, 'no list')),
};
