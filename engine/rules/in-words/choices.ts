import type { Expression } from '../../kernel/json.ts';
import { isTruthy } from '../truth.ts';
import { type TermTeller, valueOf, written } from './telling.ts';

/** The value of the branch that was taken; why it was is a premise. */
const whether: TermTeller = (operands, { facts }, say, like) =>
  say(branchOf(operands, (condition) => valueOf(condition, facts)).chosen, like);

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
    const label = telling.labelOf(path);
    if (value === undefined && otherwise === null)
      return { said: telling.words.quoted(label), label, like: path, made: 'named' };
    if (value === undefined) return otherwise === undefined ? undefined : say(otherwise, path);
    const said = `${written(value, path, telling)} (${telling.words.quoted(label)})`;
    return { said, label, like: path, made: 'named' };
  },
  if: whether,
  '?:': whether,
};
