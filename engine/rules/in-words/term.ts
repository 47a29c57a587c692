import type { Expression } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { amounts } from './amounts.ts';
import { choices } from './choices.ts';
import { days } from './days.ts';
import { lists } from './lists.ts';
import { callOf, type Telling, type Term, type TermTeller, valueOf, written } from './telling.ts';
import { texts } from './texts.ts';

const TELLERS: Readonly<Record<string, TermTeller>> = { ...amounts, ...days, ...lists, ...texts, ...choices };

/** One side of a comparison in words: `0.25 × Net income (€3,900.00)`. Undefined where there are none for it. */
export function termOf(expression: Expression | undefined, telling: Telling, like?: string): Term | undefined {
  const value = valueOf(expression ?? null, telling.facts);
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const call = callOf(expression);
  if (!call) return { said: written(value, like, telling), value, made: 'named' };
  const [operator, operands] = call;
  const said = TELLERS[operator]?.(operands, telling, (operand, as) => termOf(operand, telling, as), like);
  return said && { ...said, value };
}

/**
 * The same with what it comes to, where that is not said already: `0.25 × Net income (€3,900.00) = €975.00`; of a day
 * that first: `5 August 2026, 2 months before Filing (5 October 2026)`.
 */
export function termInWords(expression: Expression | undefined, telling: Telling, like?: string): Term | undefined {
  const term = termOf(expression, telling, like);
  if (!term) return undefined;
  if (term.made === 'named' || term.made === 'choice') return term;
  const result = written(term.value, term.like, telling);
  return { ...term, said: isDay(term.value) ? `${result}, ${term.said}` : `${term.said} = ${result}` };
}
