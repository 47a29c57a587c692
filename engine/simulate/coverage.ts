import type { Entry } from '../kernel/effect.ts';
import { pathOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';
import {
  branchesOf,
  branchGoal,
  criterionGoal,
  type GoalFamily,
  type Goals,
  nameOf,
  outcomeGoal,
  rowGoal,
} from './goals.ts';
import type { Simulation } from './simulation.ts';

/** Which goals a case has shown. */
export type Seen = Readonly<Record<GoalFamily, ReadonlySet<string>>>;

/** What of a procedure some cases have shown, and what none has. */
export type Coverage = Readonly<Record<GoalFamily, Covered>>;

export interface Covered {
  readonly all: number;
  readonly seen: number;
  readonly never: readonly string[];
}

export function coverageOf(goals: Goals, cases: readonly Seen[]): Coverage {
  const covered = (family: GoalFamily): Covered => {
    const never = goals[family].filter((goal) => !cases.some((seen) => seen[family].has(goal)));
    return { all: goals[family].length, seen: goals[family].length - never.length, never };
  };
  return {
    steps: covered('steps'),
    outcomes: covered('outcomes'),
    branches: covered('branches'),
    criteria: covered('criteria'),
    rows: covered('rows'),
  };
}

/** Everything that a case has shown so far. */
export function seenIn(procedure: Procedure, simulation: Simulation): Seen {
  const { plan, effects, judged, matched } = simulation;
  const seen = { steps: new Set<string>(), outcomes: new Set<string>(), branches: new Set<string>() };
  for (const effect of effects) if (effect.do === 'record') see(effect.entries);
  return {
    ...seen,
    criteria: new Set(
      judged.flatMap(({ rules, criteria }) => criteria.map(({ id, verdict }) => criterionGoal(rules, id, verdict))),
    ),
    rows: new Set(
      matched.flatMap(({ table, validFrom, rows }) =>
        (procedure.tables?.[table]?.hitPolicy === 'first' ? rows.slice(0, 1) : rows).map((row) =>
          rowGoal(table, validFrom, row),
        ),
      ),
    ),
  };

  function see(entries: readonly Entry[]): void {
    for (const [index, entry] of entries.entries()) {
      if (!('visit' in entry)) continue;
      const path = pathOf(entry.visit);
      const node = plan.nodes[path];
      if (!node || node.kind === 'scope') continue;
      if (entry.what === 'entered') seen.steps.add(nameOf(plan, path));
      if (entry.what !== 'left' && entry.what !== 'passed') continue;
      seen.outcomes.add(outcomeGoal(plan, path, entry.outcome));
      const mayGo = branchesOf(node).filter(({ outcome }) => outcome === entry.outcome || outcome === '');
      const to =
        mayGo.length === 0
          ? undefined
          : targetAfter(
              entries.slice(index + 1),
              mayGo.map((way) => way.to),
            );
      for (const way of mayGo) if (way.to === to) seen.branches.add(branchGoal(plan, path, way.outcome, way.to));
    }
  }
}

/** The first of these steps that begins: a step that is left is followed by the one it leads to. */
function targetAfter(entries: readonly Entry[], targets: readonly string[]): string | undefined {
  for (const entry of entries)
    if (entry.what === 'entered' && targets.includes(pathOf(entry.visit))) return pathOf(entry.visit);
  return undefined;
}
