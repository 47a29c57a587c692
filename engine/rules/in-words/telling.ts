import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { isDecimalText } from '../decimal.ts';
import { evaluate } from '../evaluate.ts';
import type { FactWords } from '../explain-criterion.ts';
import type { ExplanationLanguage } from '../explanation-words.ts';
import type { CalculationWords } from './calculation-words.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** What is said of an expression, with: the facts that were looked at, and how the reader's language names and writes them. */
export interface Telling {
  readonly facts: JsonObject;
  readonly language: ExplanationLanguage;
  readonly words: ComparisonWords;
  readonly calculated: CalculationWords;
  readonly labelOf: FactWords['labelOf'];
  readonly format: FactWords['format'];
  /** Why a condition holds or does not, in words; undefined where there are none. */
  readonly why: (condition: Expression, telling: Telling) => string | undefined;
}

/** One side of a comparison in words, without what it comes to. */
export interface Said {
  readonly said: string;
  /** The place whose values it is written like; a number without a unit has none. */
  readonly like?: string | undefined;
  /** How it is made, which says whether it needs brackets inside a calculation and whether its result is worth saying. */
  readonly made: 'named' | 'sum' | 'product' | 'phrase' | 'choice';
}

/** The same, and what it comes to. */
export interface Term extends Said {
  readonly value: Json;
}

/** Says what a call of one operator is, its plain numbers written like `like`; undefined where it cannot be said. */
export type TermTeller = (
  operands: readonly Expression[],
  telling: Telling,
  say: (operand: Expression | undefined, like?: string) => Term | undefined,
  like: string | undefined,
) => Said | undefined;

/** The operator of an expression and its operands. */
export function callOf(
  expression: Expression | undefined,
): readonly [operator: string, operands: readonly Expression[]] | undefined {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) return undefined;
  const [entry] = Object.entries(expression as JsonObject);
  return entry && [entry[0], Array.isArray(entry[1]) ? (entry[1] as readonly Expression[]) : [entry[1] as Expression]];
}

export function valueOf(expression: Expression, facts: JsonObject): Json | undefined {
  const evaluated = evaluate(expression, facts);
  return 'value' in evaluated ? evaluated.value : undefined;
}

/** As the field at that place writes it; a calculated amount is rounded to what one reads. */
export function written(value: Json, like: string | undefined, { format, words }: Telling): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (like === undefined)
    return isDay(value) ? format('today', value) : String(readable(value)).replace('.', words.point);
  return format(like, isAmount(value) && !Number.isInteger(value) ? readable(value) : value);
}

const isAmount = (value: Json): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && isDecimalText(value));

function readable(value: Json): Json {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return typeof value === 'string' && isDecimalText(value) && /\.\d{3,}$/.test(value)
    ? Number(value).toFixed(2)
    : value;
}
