import type { FieldDefinition } from '../../fields/definition.ts';
import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import type { CalculationWords } from '../../rules/in-words/calculation-words.ts';
import type { ComparisonWords } from '../../rules/in-words/comparison-words.ts';
import type { Words } from '../words/words.ts';

/** What a rule is told with: the words of letters, where they tell what became of it, and how the reader's language names places. */
export interface Asking {
  readonly language: Language;
  readonly words: ComparisonWords;
  readonly calculated: CalculationWords;
  readonly own: Words;
  /** What a place is called; within a list, a field by its own name. */
  labelOf(place: string): string;
  fieldAt(place: string): FieldDefinition | undefined;
  /** A value that is written in the rule itself, as the place holds it that it is compared with. */
  written(value: Json, place?: string): string;
  /** What a condition asks for. Throws {@link Unsayable}. */
  condition(condition: Expression): string;
}

/** A rule that has no form in words. */
export class Unsayable extends Error {
  override readonly name = 'Unsayable';
}

export type Operands = readonly Expression[];

/** The operator of an expression and its operands; none of a value. */
export function callOf(expression: Expression): readonly [operator: string, operands: Operands] | undefined {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) return undefined;
  const [entry] = Object.entries(expression as JsonObject);
  return entry && [entry[0], Array.isArray(entry[1]) ? (entry[1] as Operands) : [entry[1] as Expression]];
}
