import { noForm } from '../compile/asked-of-task.ts';
import { withValues } from '../fields/value-at.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Filer } from '../language/filer.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Scenario } from '../language/scenario.ts';
import { type CriterionResult, evaluateCriteria } from '../rules/evaluate-criteria.ts';
import type { Submission } from '../steps/submission/definition.ts';
import { dayOf } from '../time/zone.ts';
import { readValues } from './read-values.ts';
import type { Simulation } from './simulation.ts';

/** The values of a scenario's application; `like` takes those of another scenario, with what differs. */
export function applicationOf(procedure: Procedure, { application }: Scenario): JsonObject {
  if (typeof application.like !== 'string') return application as JsonObject;
  const other = procedure.scenarios?.find(({ name }) => name === application.like);
  const but = (application.but ?? {}) as JsonObject;
  return other ? { ...applicationOf(procedure, other), ...but } : but;
}

export interface Filed {
  readonly started: boolean;
  /** What is wrong with the values, in sentences. */
  readonly problems: readonly string[];
  /** The criteria that prevent filing. */
  readonly blocked: readonly string[];
}

/**
 * Files an application as the form does: read, checked for what blocks, then the case begins. Filed by whoever the
 * procedure names first, unless told otherwise.
 */
export function fileApplication(
  procedure: Procedure,
  simulation: Simulation,
  input: JsonObject,
  language: string,
  by?: Filer,
): Filed {
  const submission = procedure.steps[procedure.start] as unknown as Submission;
  const filers = submission.by ?? ['applicant'];
  const filedBy = by ?? filers[0] ?? 'applicant';
  if (!filers.includes(filedBy))
    return { started: false, problems: [`filedBy: the procedure takes no application from ${filedBy}`], blocked: [] };
  const read = readValues(procedure, simulation, procedure.forms?.[submission.form] ?? noForm, input);
  if ('problems' in read) return { started: false, problems: read.problems, blocked: [] };
  const file = withValues({}, read.values);
  const { eligibility } = submission;
  const judged = judgedBefore(procedure, eligibility, file, dayOf(simulation.now, simulation.plan.calendar.zone));
  if (eligibility !== undefined) simulation.judged.push({ rules: eligibility, criteria: judged });
  const blocked = notMet(judged);
  if (blocked.length > 0) return { started: false, problems: [], blocked };
  simulation.start(file, { language, filedBy });
  return { started: true, problems: [], blocked: [] };
}

/** The criteria that say no before filing. */
export const blockingCriteria = (...asked: Parameters<typeof judgedBefore>): string[] => notMet(judgedBefore(...asked));

const notMet = (judged: readonly CriterionResult[]): string[] =>
  judged.filter(({ verdict }) => verdict === 'not-met').map(({ id }) => id);

/** The criteria that may say no before filing, judged; what is not known yet does not block. */
function judgedBefore(
  procedure: Procedure,
  rules: string | undefined,
  file: JsonObject,
  today: string,
): readonly CriterionResult[] {
  const ruleSet = rules === undefined ? undefined : procedure.rules?.[rules];
  if (!ruleSet) return [];
  const criteria = ruleSet.criteria.filter(({ onFail }) => onFail === 'block');
  return evaluateCriteria({ criteria }, { ...file, case: { filedOn: today }, today }).criteria;
}
