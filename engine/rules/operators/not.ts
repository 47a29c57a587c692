import type { Operator } from '../operator.ts';
import { isTruthy } from '../truth.ts';
import { Unknown } from '../unknown.ts';

function ofTruth(answer: (truth: boolean) => boolean): Operator {
  return {
    least: 1,
    most: 1,
    compile: (call) => {
      const node = call.node(0);
      return (run, scope) => {
        const value = node(run, scope);
        return value instanceof Unknown ? value : answer(isTruthy(value));
      };
    },
  };
}

export const not = ofTruth((truth) => !truth);
export const truth = ofTruth((truth) => truth);
