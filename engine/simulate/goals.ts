import type { Plan, PlanNode } from '../kernel/plan.ts';
import type { Procedure } from '../language/procedure.ts';

/** What can be seen of a procedure when its cases are played, each by a name of its own. */
export interface Goals {
  /** Every step. */
  readonly steps: readonly string[];
  /** `review: incomplete`: every named way out of a step. */
  readonly outcomes: readonly string[];
  /** `review: complete → grant`: every entry of a choice. */
  readonly branches: readonly string[];
  /** `eligibility/adult: met`, and the same not met. */
  readonly criteria: readonly string[];
  /** `amount 2026-01-01 row 3`: the rows of every edition, counted from 1. */
  readonly rows: readonly string[];
}

export const goalFamilies = ['steps', 'outcomes', 'branches', 'criteria', 'rows'] as const satisfies (keyof Goals)[];
export type GoalFamily = (typeof goalFamilies)[number];

/** Everything that the scenarios of a procedure could show. */
export function goalsOf(procedure: Procedure, plan: Plan): Goals {
  const steps = Object.entries(plan.nodes).filter(([, { kind }]) => kind !== 'scope');
  const criteria = Object.entries(procedure.rules ?? {}).flatMap(([rules, set]) =>
    set.criteria.map(({ id }) => ({ rules, id })),
  );
  return {
    steps: steps.map(([path]) => nameOf(plan, path)),
    outcomes: steps.flatMap(([path, { exits }]) =>
      Object.keys(exits).flatMap((outcome) => (outcome === '' ? [] : [outcomeGoal(plan, path, outcome)])),
    ),
    branches: steps.flatMap(([path, node]) =>
      branchesOf(node).map(({ outcome, to }) => branchGoal(plan, path, outcome, to)),
    ),
    criteria: criteria.flatMap(({ rules, id }) =>
      (['met', 'not-met'] as const).map((verdict) => criterionGoal(rules, id, verdict)),
    ),
    rows: Object.entries(procedure.tables ?? {}).flatMap(([table, { editions }]) =>
      editions.flatMap(({ validFrom, rows }) => rows.map((_row, index) => rowGoal(table, validFrom, index))),
    ),
  };
}

/** The entries of the choices behind a step, each target once an outcome. */
export function branchesOf({ exits }: PlanNode): { readonly outcome: string; readonly to: string }[] {
  const inherited = JSON.stringify(exits['']?.next);
  return Object.entries(exits).flatMap(([outcome, { next }]) =>
    typeof next !== 'object' || (outcome !== '' && JSON.stringify(next) === inherited)
      ? []
      : [...new Set(next.map(({ to }) => to))].map((to) => ({ outcome, to })),
  );
}

/** A step by its path below the procedure: `review`, `opinions/fire/ask`. */
export const nameOf = (plan: Plan, path: string): string => path.slice(plan.procedure.length + 1);

export const outcomeGoal = (plan: Plan, path: string, outcome: string): string => `${nameOf(plan, path)}: ${outcome}`;

export const branchGoal = (plan: Plan, path: string, outcome: string, to: string): string =>
  `${nameOf(plan, path)}${outcome === '' ? '' : `: ${outcome}`} → ${nameOf(plan, to)}`;

export const criterionGoal = (rules: string, id: string, verdict: string): string =>
  `${rules}/${id}: ${verdict === 'not-met' ? 'not met' : verdict}`;

export const rowGoal = (table: string, validFrom: string, index: number): string =>
  `${table} ${validFrom} row ${index + 1}`;
