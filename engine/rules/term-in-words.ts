import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { isDay } from '../time/civil-day.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { isDecimalText } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import type { FactWords } from './explain-criterion.ts';

/** What a term is said with: the facts that were looked at, and how the reader's language names and writes them. */
export interface Telling {
  readonly facts: JsonObject;
  readonly words: ComparisonWords;
  readonly labelOf: FactWords['labelOf'];
  readonly format: FactWords['format'];
}

/** One side of a comparison: in words, and what it comes to. `like` is the place whose values it is written like. */
export interface Term {
  readonly said: string;
  readonly value: Json;
  readonly like?: string;
}

/** The operator of an expression and its operands. */
export function callOf(
  expression: Expression,
): readonly [operator: string, operands: readonly Expression[]] | undefined {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) return undefined;
  const [entry] = Object.entries(expression as JsonObject);
  return entry && [entry[0], Array.isArray(entry[1]) ? (entry[1] as readonly Expression[]) : [entry[1] as Expression]];
}

export function valueOf(expression: Expression, facts: JsonObject): Json | undefined {
  const evaluated = evaluate(expression, facts);
  return 'value' in evaluated ? evaluated.value : undefined;
}

/** A side of a comparison in words: `0.25 × Net income (€3,900.00) = €975.00`. Undefined where there are none for it. */
export function termInWords(expression: Expression, telling: Telling, like?: string): Term | undefined {
  const { facts } = telling;
  const value = valueOf(expression, facts);
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  const call = callOf(expression);
  if (!call) return { said: written(value, like, telling), value };
  const [operator, operands] = call;
  if (operator === 'var') {
    const [path] = operands;
    if (typeof path !== 'string') return undefined;
    return { said: `${telling.labelOf(path)} (${written(value, path, telling)})`, value, like: path };
  }
  const calculated = calculation(operator, operands, telling);
  if (!calculated) return undefined;
  const { said, like: place } = calculated;
  const counts = operator === 'years-between' || operator === 'days-between' || operator === 'count';
  const result = written(value, counts ? undefined : place, telling);
  return {
    said: `${said} = ${result}`,
    value,
    ...(!counts && place !== undefined && { like: place }),
  };
}

const SIGNS: Readonly<Record<string, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

function calculation(
  operator: string,
  operands: readonly Expression[],
  telling: Telling,
): Omit<Term, 'value'> | undefined {
  const { words, labelOf } = telling;
  const sign = SIGNS[operator];
  if (sign !== undefined || operator === 'years-between' || operator === 'days-between') {
    const terms = operands.map((operand) => termInWords(operand, telling));
    if (!terms.every((term) => term !== undefined)) return undefined;
    const like = terms.find((term) => term.like !== undefined)?.like;
    const [from, to] = terms.map(({ said }) => said);
    if (sign !== undefined)
      return { said: terms.map(({ said }) => said).join(sign), ...(like !== undefined && { like }) };
    if (from === undefined || to === undefined) return undefined;
    return { said: (operator === 'years-between' ? words.yearsBetween : words.daysBetween)(from, to) };
  }
  if (operator !== 'sum' && operator !== 'count') return undefined;
  const [list, field] = operands;
  const path = listPath(list);
  if (path === undefined) return undefined;
  const place = typeof field === 'string' ? `${path}.0.${field}` : path;
  return { said: words[operator](labelOf(typeof field === 'string' ? place : path)), like: place };
}

/** The list behind `filter` and its kin, or the list itself. */
export function listPath(expression: Expression | undefined): string | undefined {
  const call = expression === undefined ? undefined : callOf(expression);
  if (!call) return undefined;
  const [operator, [first]] = call;
  if (operator === 'var') return typeof first === 'string' ? first : undefined;
  return operator === 'filter' || operator === 'map' ? listPath(first) : undefined;
}

/** As the field at that place writes it; a calculated amount is rounded to what one reads. */
function written(value: Json, like: string | undefined, { format, words }: Telling): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (like === undefined) return isDay(value) ? format('today', value) : String(value).replace('.', words.point);
  const amount = typeof value === 'number' || (typeof value === 'string' && isDecimalText(value));
  return format(like, amount && !Number.isInteger(value) ? readable(value) : value);
}

const readable = (amount: number | string): Json =>
  typeof amount === 'number'
    ? Math.round(amount * 100) / 100
    : /\.\d{3,}$/.test(amount)
      ? Number(amount).toFixed(2)
      : amount;
