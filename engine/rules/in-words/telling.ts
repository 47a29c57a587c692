import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { isDecimalText } from '../decimal.ts';
import { evaluate } from '../evaluate.ts';
import type { FactWords } from '../explain-criterion.ts';
import type { ExplanationLanguage } from '../explanation-words.ts';
import type { CalculationWords } from './calculation-words.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { Statement } from './statement.ts';

/** What is said of an expression, with: the facts that were looked at, and how the reader's language names and writes them. */
export interface Telling {
  readonly facts: JsonObject;
  readonly language: ExplanationLanguage;
  readonly words: ComparisonWords;
  readonly calculated: CalculationWords;
  readonly labelOf: FactWords['labelOf'];
  readonly format: FactWords['format'];
  /** Why a condition holds or does not, in words; undefined where there are none. */
  readonly why: (condition: Expression, telling: Telling) => readonly Statement[] | undefined;
}

/** One side of a comparison in words, without what it comes to: `€3,900.00 (“Net income”)`. */
export interface Said {
  readonly said: string;
  /** The label of the one place that it reads. */
  readonly label?: string;
  /** The place whose values it is written like; a number without a unit has none. */
  readonly like?: string | undefined;
  /** How it is made, which says whether it needs brackets inside a calculation and whether its result is worth saying. */
  readonly made: 'literal' | 'named' | 'sum' | 'product' | 'phrase';
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

/** As the field at that place writes it; what is neither a number nor a day stands in quotation marks. */
export function written(value: Json, like: string | undefined, { format, words, calculated }: Telling): string {
  if (value === null) return calculated.notGiven;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (isDay(value)) return format(like ?? 'today', value);
  if (!isAmount(value)) return words.quoted(like === undefined ? String(value) : format(like, value));
  return like === undefined ? words.number(Number(value)) : format(like, value);
}

const isAmount = (value: Json): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && isDecimalText(value));
