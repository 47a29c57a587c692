import { identical, sameValue } from '../equal.ts';
import type { Operator } from '../operator.ts';
import { bothUnknown, Unknown } from '../unknown.ts';

const relations = { 'same value': sameValue, identical };

function relation(name: keyof typeof relations, wanted: boolean): Operator {
  const holds = relations[name];
  return {
    least: 2,
    most: 2,
    compile: (call) => {
      const [left, right] = [call.node(0), call.node(1)];
      return (run, scope) => {
        const a = left(run, scope);
        const b = right(run, scope);
        if (a instanceof Unknown) return b instanceof Unknown ? bothUnknown(a, b) : a;
        return b instanceof Unknown ? b : holds(a, b, run, call.pointer) === wanted;
      };
    },
  };
}

export const equality = (name: keyof typeof relations): Operator => relation(name, true);
export const difference = (name: keyof typeof relations): Operator => relation(name, false);
