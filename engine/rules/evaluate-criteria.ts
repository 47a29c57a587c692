import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { evaluateTraced } from './evaluate.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { UsedFact } from './run.ts';
import { isTruthy } from './truth.ts';

/** One requirement of the law, as a definition writes it. */
export interface Criterion {
  readonly id: string;
  /** Where it does not hold, the law does not ask for this at all. */
  readonly when?: Expression | undefined;
  readonly test: Expression;
  readonly onFail: 'block' | 'flag' | 'refuse';
  readonly law?: string | undefined;
  readonly text?: Json | undefined;
}

export type Verdict = 'met' | 'not-met' | 'unknown';

/** The verdict on one criterion, with what a person needs to retrace it. */
export interface CriterionResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly onFail: Criterion['onFail'];
  /** The facts that the test read, in the order read; the elements of a list by position. */
  readonly used: readonly UsedFact[];
  /** The facts that it would have needed. */
  readonly missing: readonly string[];
  /** Why a verdict is unknown though nothing is missing: the rule itself broke. */
  readonly problem?: RuleProblem;
}

/** The lists hold ids of criteria, so that `{ "var": "rules.eligibility.notMet" }` is a condition. */
export interface RulesResult {
  readonly met: readonly string[];
  /** Those that stand in the way: `block` and `refuse`. One that only flags is in `flagged` instead. */
  readonly notMet: readonly string[];
  readonly flagged: readonly string[];
  readonly unknown: readonly string[];
  readonly criteria: readonly CriterionResult[];
}

/**
 * Judges every criterion over the facts, three-valued: one that lacks a fact, or breaks, is unknown and never met. One
 * whose `when` does not hold is left out.
 */
export function evaluateCriteria(rules: { readonly criteria: readonly Criterion[] }, facts: JsonObject): RulesResult {
  const criteria = rules.criteria.flatMap((criterion) => {
    const asked = criterion.when === undefined ? 'met' : judge({ ...criterion, test: criterion.when }, facts);
    if (asked === 'met' || asked.verdict === 'met') return [judge(criterion, facts)];
    return asked.verdict === 'unknown' ? [asked] : [];
  });
  const ids = (which: (result: CriterionResult) => boolean) => criteria.filter(which).map(({ id }) => id);
  return {
    met: ids(({ verdict }) => verdict === 'met'),
    notMet: ids(({ verdict, onFail }) => verdict === 'not-met' && onFail !== 'flag'),
    flagged: ids(({ verdict, onFail }) => verdict === 'not-met' && onFail === 'flag'),
    unknown: ids(({ verdict }) => verdict === 'unknown'),
    criteria,
  };
}

function judge({ id, test, onFail }: Criterion, facts: JsonObject): CriterionResult {
  const { evaluated, used } = evaluateTraced(test, facts);
  if ('value' in evaluated)
    return { id, verdict: isTruthy(evaluated.value) ? 'met' : 'not-met', onFail, used, missing: [] };
  if ('unknown' in evaluated) return { id, verdict: 'unknown', onFail, used, missing: evaluated.unknown };
  return { id, verdict: 'unknown', onFail, used, missing: [], problem: evaluated.problem };
}
