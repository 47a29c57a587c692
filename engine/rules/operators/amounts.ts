import type { Json } from '../../kernel/json.ts';
import { type Amount, isDecimalText } from '../decimal.ts';
import { Fault } from '../rule-problem.ts';
import type { Node, Run, Scope } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { isNothing, type Result, Unknown, unknownForNoReason, unknownToo } from '../unknown.ts';

/** A value to count with; unknown where there is none. */
export function amountOf(value: Result, pointer: string): Amount | Unknown {
  if (typeof value === 'number' || value instanceof Unknown) return value;
  if (isNothing(value)) return unknownForNoReason;
  if (typeof value === 'string' && isDecimalText(value)) return value;
  throw new Fault('rule/not-a-number', pointer, sortOf(value));
}

/** All values of a call; unknown when one is. */
export function valuesOf(nodes: readonly Node[], run: Run, scope: Scope): readonly Json[] | Unknown {
  let unknown: Unknown | undefined;
  const values: Json[] = [];
  for (const node of nodes) {
    const value = node(run, scope);
    if (value instanceof Unknown) unknown = unknownToo(unknown, value);
    else values.push(value);
  }
  return unknown ?? values;
}
