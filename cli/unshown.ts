import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { type Covered, coverageOf, seenIn } from '#engine/simulate/coverage.ts';
import { goalsOf } from '#engine/simulate/goals.ts';
import { enact } from '#engine/simulate/play-scenario.ts';
import { counted } from './counted.ts';

/** So many are named, more are counted. */
const MOST_NAMED = 2;

/** What of the way through a procedure none of its scenarios shows, in a line; nothing where each part of it is shown. */
export function unshown(procedure: Procedure, plan: Plan): string | undefined {
  const { steps, outcomes, branches } = coverageOf(
    goalsOf(procedure, plan),
    (procedure.scenarios ?? []).map((scenario) => seenIn(procedure, enact(procedure, plan, scenario).simulation)),
  );
  const parts = [said(steps, 'step'), said(outcomes, 'outcome'), said(branches, 'way')];
  const never = parts.filter((part) => part !== undefined);
  return never.length === 0 ? undefined : `No scenario shows ${never.join(', ')}; simulate --cover names all.`;
}

function said({ never }: Covered, what: string): string | undefined {
  if (never.length === 0) return undefined;
  const names = never.length > MOST_NAMED ? '' : ` (${never.join(', ')})`;
  return `${counted(never.length, what)}${names}`;
}
