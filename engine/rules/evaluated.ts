import type { Json } from '../kernel/json.ts';
import type { RuleProblem } from './rule-problem.ts';

/** What a rule comes to: a value; unknown, with the paths of what is missing; or a problem of the rule itself. */
export type Evaluated =
  | { readonly value: Json }
  | { readonly unknown: readonly string[] }
  | { readonly problem: RuleProblem };
