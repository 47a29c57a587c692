import { type Amount, type Arithmetic, calculate, isZero } from '../decimal.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { spend } from '../run.ts';
import { Unknown, unknownToo } from '../unknown.ts';
import { amountOf } from './amounts.ts';

/** From left to right over all arguments. With one argument, `-` turns the sign; `+` and `*` give the amount itself. */
export function calculation(operator: Arithmetic, least: number): Operator {
  return {
    least,
    most: Number.POSITIVE_INFINITY,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, scope) => {
        let unknown: Unknown | undefined;
        let total: Amount | undefined = operator === '-' && nodes.length === 1 ? 0 : undefined;
        for (let index = 0; index < nodes.length; index++) {
          const amount = amountOf(nodes[index]?.(run, scope) ?? null, call.pointerTo(index));
          if (amount instanceof Unknown) unknown = unknownToo(unknown, amount);
          else total = total === undefined ? amount : step(operator, total, amount, call.pointer);
        }
        spend(run, DECIMAL_STEPS, call.pointer);
        return unknown ?? total ?? 0;
      };
    },
  };
}

/** How many plain steps a decimal one costs. */
const DECIMAL_STEPS = 4;

export function step(operator: Arithmetic, a: Amount, b: Amount, pointer: string): Amount {
  if ((operator === '/' || operator === '%') && isZero(b)) throw new Fault('rule/division-by-zero', pointer);
  const result = calculate(operator, a, b);
  if (result === undefined) throw new Fault('rule/number-too-large', pointer);
  return result;
}
