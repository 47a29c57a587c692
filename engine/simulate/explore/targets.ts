import type { Expression, JsonObject } from '../../kernel/json.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { Procedure } from '../../language/procedure.ts';
import { branchGoal, criterionGoal, type GoalFamily, nameOf, outcomeGoal } from '../goals.ts';
import { distanceTo } from './distance.ts';

interface Site {
  readonly family: GoalFamily;
  readonly goal: string;
}

/** A goal that depends on values, and how far a case is from it. */
export interface Target {
  readonly family: GoalFamily;
  readonly goal: string;
  /** The step behind it, that may be known or not. */
  readonly leadsTo?: string;
  /** Cases that have come as far as to where the values matter. */
  readonly sites: readonly Site[];
  distance(facts: JsonObject): number;
}

/** Every entry of every choice: its condition has to hold and those before it must not. Then every verdict. */
export function targetsOf(procedure: Procedure, plan: Plan): readonly Target[] {
  const isFalse = (condition: Expression, facts: JsonObject): number => {
    const tests = criteriaIn(procedure, condition);
    if (!tests) return distanceTo(false, condition, facts);
    return sumOf(tests, (test) => distanceTo(true, test, facts));
  };
  const branches = Object.entries(plan.nodes).flatMap(([path, { exits }]) =>
    Object.entries(exits).flatMap(([outcome, { next }]) =>
      typeof next !== 'object'
        ? []
        : next.map(({ when, to }, index): Target => {
            const before = next.slice(0, index).flatMap((entry) => (entry.when === undefined ? [] : [entry.when]));
            return {
              family: 'branches',
              goal: branchGoal(plan, path, outcome, to),
              leadsTo: nameOf(plan, to),
              sites: [
                { family: 'outcomes', goal: outcomeGoal(plan, path, outcome) },
                { family: 'steps', goal: nameOf(plan, path) },
              ],
              distance: (facts) =>
                sumOf(before, (condition) => isFalse(condition, facts)) +
                (when === undefined ? 0 : distanceTo(true, when, facts)),
            };
          }),
    ),
  );
  const verdicts = Object.entries(procedure.rules ?? {}).flatMap(([rules, { criteria }]) =>
    criteria.flatMap(({ id, test }) =>
      [true, false].map(
        (met): Target => ({
          family: 'criteria',
          goal: criterionGoal(rules, id, met ? 'met' : 'not-met'),
          sites: [
            { family: 'criteria', goal: criterionGoal(rules, id, met ? 'not-met' : 'met') },
            { family: 'criteria', goal: criterionGoal(rules, id, 'unknown') },
          ],
          distance: (facts) => distanceTo(met, test, facts),
        }),
      ),
    ),
  );
  return [...branches, ...verdicts];
}

function sumOf(conditions: readonly Expression[], distance: (condition: Expression) => number): number {
  let sum = 0;
  for (const condition of conditions) sum += distance(condition);
  return sum;
}

/** The tests behind `{ "var": "rules.eligibility.notMet" }`: it is empty when all of them hold. */
function criteriaIn(procedure: Procedure, condition: Expression): readonly Expression[] | undefined {
  const path = (condition as { readonly var?: unknown } | null)?.var;
  const [, set] = typeof path === 'string' ? (/^rules\.([^.]+)\.notMet$/.exec(path) ?? []) : [];
  const rules = set === undefined ? undefined : procedure.rules?.[set];
  return rules?.criteria.flatMap(({ onFail, test }) => (onFail === 'flag' ? [] : [test]));
}
