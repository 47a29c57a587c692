import { noForm } from '#engine/compile/asked-of-task.ts';
import { withValue } from '#engine/fields/value-at.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { blockingCriteria } from '#engine/simulate/file-application.ts';
import type { Submission } from '#engine/steps/submission/definition.ts';
import { dayOf } from '#engine/time/zone.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import { readEntered } from './read-entered.ts';

/** The step by which applications are filed; none for a procedure that begins otherwise. */
export function submissionOf({ procedure }: Version): Submission | undefined {
  const first = procedure.steps[procedure.start];
  return first && 'form' in first && 'kind' in first ? (first as unknown as Submission) : undefined;
}

/** An application as the form reads it, if all of it is right and no criterion blocks it. Writes nothing. */
export function readApplication(version: Version, application: JsonObject, now: number): JsonObject | Refusal {
  const submission = submissionOf(version);
  const today = dayOf(now, version.plan.calendar.zone);
  const facts = { case: { filedOn: today }, today };
  const form = (submission && version.form(submission.form)) ?? noForm;
  const values = readEntered(version.procedure.data, form, application, facts, 'application/invalid');
  if (values instanceof Refusal) return values;
  const blocked = blockingCriteria(version.procedure, submission?.eligibility, fileOf(values), today);
  return blocked.length > 0 ? refuseBlocked(version, submission?.eligibility, blocked) : values;
}

/** The case file from values by place. */
export function fileOf(values: JsonObject): JsonObject {
  let file: JsonObject = {};
  for (const [path, value] of Object.entries(values)) if (value !== null) file = withValue(file, path, value);
  return file;
}

function refuseBlocked({ procedure }: Version, rules = '', blocked: readonly string[]): Refusal {
  const criteria = (procedure.rules?.[rules]?.criteria ?? []).filter(({ id }) => blocked.includes(id));
  const said = criteria.map(({ id, law, text }) => ({ id, law: law ?? null, text: wordsIn(text, 'en') }));
  return refuse('application/blocked', said.map(({ text }) => `Required: ${text}.`).join(' '), {
    extensions: { criteria: said },
  });
}
