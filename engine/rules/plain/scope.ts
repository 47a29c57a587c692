import type { Json } from '../../kernel/json.ts';
import { Fault } from '../rule-problem.ts';
import type { Node, Run } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { Unknown } from '../unknown.ts';

/** Here nothing is unknown: what is missing is null. */
export function known(node: Node | undefined, run: Run, data: Json): Json {
  const value = node?.(run, { data }) ?? null;
  return value instanceof Unknown ? null : value;
}

/** A text, number, truth value or null; JavaScript would turn anything else into text, however long that gets. */
export function scalar(value: Json, pointer: string): Exclude<Json, object> | null {
  if (typeof value === 'object' && value !== null) throw new Fault('rule/not-a-scalar', pointer, sortOf(value));
  return value;
}
