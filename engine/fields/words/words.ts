import type { FieldProblemCode } from '../field-problem.ts';

/** A value of a problem in words, by its name: an amount, a day, a list of labels. Empty when it has none of that name. */
export type Said = (name: string) => string;

/** What to tell somebody whose entry is refused: what to do, in one sentence that follows the field's label. */
export interface Words {
  readonly problems: Readonly<Record<FieldProblemCode, (said: Said) => string>>;
  /** The label, and behind it the sentence. */
  readonly labelled: (label: string, sentence: string) => string;
}
