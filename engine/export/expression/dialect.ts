import type { Expression, Json } from '../../kernel/json.ts';

/** How an expression reads in a notation for machines. */
export interface Dialect {
  /** What stands for a place in the case file, or for a part of the element at hand. */
  variable(path: string): string;
  /** A value that is written in the rule itself. */
  literal(value: Json): string;
  /** A sign or a word between operands: `and`, `<=`. */
  sign(name: string): string;
  call(name: string, args: readonly string[]): string;
}

/** A part of an expression: `whole` can stand beside an operator as it is. */
export interface Printed {
  readonly text: string;
  readonly whole: boolean;
}

export type Print = (expression: Expression) => Printed;

/** An operator that has no form in the dialect. */
export class Unprintable extends Error {
  override readonly name = 'Unprintable';
}
