import type { Expression } from '../../kernel/json.ts';
import { amounts } from './amounts.ts';
import { choices } from './choices.ts';
import { days } from './days.ts';
import { lists } from './lists.ts';
import { callOf, type Telling, type Term, type TermTeller, valueOf, written } from './telling.ts';
import { texts } from './texts.ts';

const TELLERS: Readonly<Record<string, TermTeller>> = { ...amounts, ...days, ...lists, ...texts, ...choices };

/** One side of a comparison, as a part of what is calculated. Undefined where there are no words for it. */
export function termOf(expression: Expression | undefined, telling: Telling, like?: string): Term | undefined {
  const value = valueOf(expression ?? null, telling.facts);
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const call = callOf(expression);
  if (!call) return { said: written(value, like, telling), value, made: 'literal', like };
  const [operator, operands] = call;
  const said = TELLERS[operator]?.(operands, telling, (operand, as) => termOf(operand, telling, as), like);
  return said && { ...said, value };
}
