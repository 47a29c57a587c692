import type { JsonObject } from '#engine/kernel/json.ts';
import { dayOf } from '#engine/time/zone.ts';
import type { CaseRecord } from '#store/cases/case.ts';
import type { Task } from '#store/tasks/task.ts';
import type { Version } from '../procedures/procedures.ts';

/** A case as the conditions of a form read it (see language.md: the roots of expressions), with what is around a task. */
export function caseFacts(
  record: CaseRecord,
  { plan }: Version,
  now: number,
  around: Task['around'] = null,
): JsonObject {
  const { id, reference, channel, language, applicant, filedBy, status, filedAt, file, steps, rules, tables, clocks } =
    record;
  const { zone } = plan.calendar;
  const filed = { filedAt: new Date(filedAt).toISOString(), filedOn: dayOf(filedAt, zone) };
  return {
    ...(around?.file ?? file),
    ...around?.frames,
    case: { id, reference, channel, language, applicant, filedBy: filedBy ?? 'applicant', status, ...filed },
    steps: steps as unknown as JsonObject,
    rules,
    tables,
    clocks: clocks as unknown as JsonObject,
    today: dayOf(now, zone),
  };
}
