import type { Json } from '../../kernel/json.ts';
import { isDecimalText } from '../decimal.ts';
import { labelled } from './statement.ts';
import { type Telling, type Term, written } from './telling.ts';

/** What a term comes to, and how: `0.25 × €3,900.00 (“Net income”) = €975.00`; `5 August 2026, 2 months before …`. */
export function withResult(term: Term, telling: Telling): string {
  if (term.made === 'sum' || term.made === 'product') return `${term.said} = ${resultOf(term, telling)}`;
  return term.made === 'phrase' ? `${resultOf(term, telling)}, ${term.said}` : term.said;
}

/** What a term comes to, as a fact: `Monthly rent: €1,150.00`. */
export function factOf(term: Term, telling: Telling): string {
  if (term.label !== undefined) return labelled(term.label, written(term.value, term.like, telling), telling);
  if (term.made === 'literal') return term.said;
  return labelled(term.said, resultOf(term, telling), telling);
}

const resultOf = ({ value, like }: Term, telling: Telling): string => written(readable(value), like, telling);

/** Rounded to what one reads. */
function readable(value: Json): Json {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return typeof value === 'string' && isDecimalText(value) && /\.\d{3,}$/.test(value)
    ? Number(value).toFixed(2)
    : value;
}
