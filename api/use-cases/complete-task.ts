import { cleanText } from '#engine/fields/clean-text.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { findCase } from '#store/cases/find-case.ts';
import { attachUploads } from '#store/documents/attach-uploads.ts';
import type { Task } from '#store/tasks/task.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';
import { postEvent } from '../temporal/post-event.ts';
import { caseFacts } from './case-facts.ts';
import { handInFiles, type WithFiles } from './hand-in-files.ts';
import { readEntered } from './read-entered.ts';
import { readTask, type TaskView } from './read-task.ts';
import { claimedByAnother, noLongerOpen, samePerson } from './refuse-task.ts';
import { updateIdOf } from './request-id.ts';
import { dataOfTask, needsReasons, taskForm } from './task-form.ts';
import { visibleTask } from './visible-task.ts';

export interface Completion {
  readonly outcome: string;
  /** As entered into the form of the outcome or of the task. */
  readonly data?: JsonObject | undefined;
  readonly reasons?: string | undefined;
}

/** Somebody who may do the task is done with it. Answers when what became of the case can be read. */
export async function completeTask(
  deps: Deps,
  asker: Asker,
  id: string,
  completion: Completion,
  requestId?: string,
): Promise<TaskView | Refusal> {
  const task = await visibleTask(deps, asker, id);
  if (!task) return nothingHere();
  if (task.status !== 'open')
    return requestId !== undefined && isTheSame(task, asker, completion)
      ? readTask(deps, asker, id)
      : noLongerOpen(task);
  if (task.assignee !== null && task.assignee !== asker.person) return claimedByAnother();
  if (task.excluded.includes(asker.person)) return samePerson();
  const version = await deps.procedures.of(task);
  const read = await readCompletion(deps, asker, task, version, completion);
  if (read instanceof Refusal) return read;
  const { values, reasons, documentIds } = read;
  const refused = await postEvent(
    deps,
    task.caseId,
    {
      type: 'task-completed',
      task: task.hold,
      outcome: completion.outcome,
      values,
      ...(reasons !== '' && { reasons }),
      by: { person: asker.person, role: task.role },
    },
    updateIdOf(requestId),
  );
  if (refused) return refused.code === 'event/too-late' ? noLongerOpen(task) : refused;
  await attachUploads(deps.store.db, { caseId: task.caseId, person: asker.person, documentIds });
  return readTask(deps, asker, id);
}

/** An answer that was lost on its way is given again. */
const isTheSame = (task: Task, asker: Asker, { outcome }: Completion): boolean =>
  task.outcome === outcome && task.closedBy === asker.person;

interface Read extends WithFiles {
  readonly reasons: string;
}

async function readCompletion(
  deps: Deps,
  asker: Asker,
  task: Task,
  version: Version,
  { outcome, data = {}, reasons: given = '' }: Completion,
): Promise<Read | Refusal> {
  if (!task.outcomes.includes(outcome))
    return refuse('event/not-offered', `It offers ${task.outcomes.join(', ')}.`, {
      faults: [{ pointer: '/outcome', code: 'event/not-offered', detail: `Choose ${task.outcomes.join(', ')}.` }],
    });
  const reasons = cleanText(given, true);
  if (reasons === undefined) return refuseReasons('field/forbidden-character', 'Remove NUL and half characters.');
  if (reasons === '' && needsReasons(version, task, outcome))
    return refuseReasons('field/required', 'Give the reasons for this outcome.');
  const record = await findCase(deps.store.db, task.caseId);
  if (!record) return nothingHere();
  const facts = caseFacts(record, version, deps.now(), task.around);
  const around = dataOfTask(version, task);
  const values = readEntered(around, taskForm(version, task, outcome), data, facts, 'task/invalid');
  if (values instanceof Refusal) return values;
  const handedIn = await handInFiles(
    deps.store.db,
    { asker, caseId: task.caseId, data: around },
    values,
    'task/invalid',
  );
  return handedIn instanceof Refusal ? handedIn : { ...handedIn, reasons };
}

const refuseReasons = (code: string, detail: string): Refusal =>
  refuse('task/invalid', detail, { faults: [{ pointer: '/reasons', code, detail }] });
