import type { Expression } from '../../kernel/json.ts';
import { isTruthy } from '../truth.ts';
import { type TermTeller, valueOf, written } from './telling.ts';

/** A value by its name; and which of several was taken, and why. */
const whether: TermTeller = (operands, telling, say, like) => {
  const { chosen, test } = branchOf(operands, (condition) => valueOf(condition, telling.facts));
  const term = say(chosen, like);
  if (!term || test === undefined) return term && { ...term };
  const why = telling.why(test, telling);
  return why === undefined ? undefined : { ...term, said: telling.calculated.because(term.said, why), made: 'choice' };
};

/** The value that an `if` comes to, and the condition that led there; the last that failed where none held. */
export function branchOf(
  operands: readonly Expression[],
  valueOfTest: (test: Expression) => unknown,
): { readonly chosen: Expression | undefined; readonly test: Expression | undefined } {
  let test: Expression | undefined;
  for (let i = 0; i + 1 < operands.length; i += 2) {
    test = operands[i] ?? null;
    if (isTruthy((valueOfTest(test) ?? null) as never)) return { chosen: operands[i + 1], test };
  }
  return { chosen: operands.length % 2 === 1 ? operands.at(-1) : undefined, test };
}

export const choices: Readonly<Record<string, TermTeller>> = {
  var: ([path, otherwise], telling, say) => {
    if (typeof path !== 'string') return undefined;
    const value = valueOf({ var: path }, telling.facts);
    if (value === undefined) return otherwise === undefined ? undefined : say(otherwise, path);
    return { said: `${telling.labelOf(path)} (${written(value, path, telling)})`, like: path, made: 'named' };
  },
  if: whether,
  '?:': whether,
};
