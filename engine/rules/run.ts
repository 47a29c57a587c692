import type { Json } from '../kernel/json.ts';
import { limits } from './limits.ts';
import { Fault } from './rule-problem.ts';
import type { Result } from './unknown.ts';

/** A fact that a rule read. */
export interface UsedFact {
  readonly path: string;
  readonly value: Json;
}

/** One evaluation under way. */
export interface Run {
  steps: number; // left to spend
  readonly used: Map<string, Json> | undefined; // kept only where somebody wants to explain
  /** Where the entries of lists stand that were read, so that they can be named after they are filtered. */
  readonly places?: Map<Json, Pick<Scope, 'list' | 'index'>> | undefined;
}

/** Remembers that a fact was read, and what it was; null where nothing was there and the rule goes on without it. */
export function use({ used }: Run, path: string, value: Json): void {
  if (used !== undefined && used.size < limits.named) used.set(path, value);
}

/** A compiled piece of a rule. */
export type Node = (run: Run, scope: Scope) => Result;

/** What `var` sees: the facts, or one element of a list and the facts around it. */
export interface Scope {
  readonly data: Json;
  readonly outer?: Scope;
  /** Where the element stands in the facts, such as `application.household`; empty when the list was computed. */
  readonly list?: string;
  readonly index?: number;
}

/** Work in proportion to what is handled, so that a short rule over long lists is not cheap. */
export function spend(run: Run, steps: number, pointer: string): void {
  run.steps -= steps;
  if (run.steps < 0) throw new Fault('rule/too-much-work', pointer);
}
