import type { Json } from '../kernel/json.ts';
import type { Node } from './run.ts';

/** One operator: how many arguments it takes and how a call of it is compiled. */
export interface Operator {
  readonly least: number;
  readonly most: number;
  compile(call: Call): Node;
}

/** A call under compilation. */
export interface Call {
  readonly name: string;
  /** Where the call stands in the rule. */
  readonly pointer: string;
  readonly args: readonly Json[];
  /** Whether they were written as a list; `{ "!": x }` is short for `{ "!": [x] }`. */
  readonly listed: boolean;
  /** The compiled argument. */
  node(index: number): Node;
  /** All of them. */
  nodes(): readonly Node[];
  pointerTo(index: number): string;
  /** Reports a problem of this call; the node returned is never run. */
  refuse(code: string, index: number, found?: unknown, suggestion?: string): Node;
  /** Compiles a part that is not an argument in the usual place, such as an amount inside a duration. */
  part(expression: Json, pointer: string): Node;
}

export type Operators = ReadonlyMap<string, Operator>;
