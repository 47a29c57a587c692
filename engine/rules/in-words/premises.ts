import type { Expression, JsonObject } from '../../kernel/json.ts';
import { sayDuration } from '../../time/derivation-in-words.ts';
import { branchOf } from './choices.ts';
import { factOf } from './result.ts';
import { labelled, type Statement } from './statement.ts';
import { callOf, type Telling, valueOf } from './telling.ts';
import { termOf } from './term.ts';

/**
 * What a value rests on that its own words leave out: why it is the one of several that was taken, how the length of a
 * time was reckoned, and that it stands for what is not there. Undefined where a part cannot be said in words.
 */
export function premisesOf(expression: Expression, telling: Telling): readonly Statement[] | undefined {
  const [operator, operands] = callOf(expression) ?? [];
  if (operator === undefined || operands === undefined) return [];
  if (operator === 'var') return ofAbsence(operands, telling);
  if (operator === 'if' || operator === '?:') return ofBranch(operands, telling);
  if (operator === 'add-duration')
    return all([premisesOf(operands[0] ?? null, telling), ofLength(operands[1], telling)]);
  return all(operands.map((operand) => premisesOf(operand, telling)));
}

function ofBranch(operands: readonly Expression[], telling: Telling): readonly Statement[] | undefined {
  const { chosen, test } = branchOf(operands, (condition) => valueOf(condition, telling.facts));
  return all([test === undefined ? [] : telling.why(test, telling), premisesOf(chosen ?? null, telling)]);
}

function ofAbsence([path, otherwise]: readonly Expression[], telling: Telling): readonly Statement[] | undefined {
  if (otherwise === undefined || otherwise === null || typeof path !== 'string') return [];
  if (valueOf({ var: path }, telling.facts) !== undefined) return [];
  if (callOf(otherwise) !== undefined) return premisesOf(otherwise, telling);
  return [{ fact: labelled(telling.labelOf(path), telling.calculated.notGiven, telling), relations: [] }];
}

function ofLength(amounts: Expression | undefined, telling: Telling): readonly Statement[] | undefined {
  const reckoned = Object.entries((amounts ?? {}) as JsonObject).filter(([, amount]) => callOf(amount) !== undefined);
  return all(
    reckoned.map(([unit, amount]) => {
      const term = termOf(amount, telling);
      if (!term) return undefined;
      const length = sayDuration({ [unit]: Number(term.value) }, telling.language);
      const fact = length === '' ? factOf(term, telling) : labelled(term.label ?? term.said, length, telling);
      return [{ fact, relations: [] }];
    }),
  );
}

const all = (parts: readonly (readonly Statement[] | undefined)[]): readonly Statement[] | undefined =>
  parts.every((part) => part !== undefined) ? parts.flat() : undefined;
