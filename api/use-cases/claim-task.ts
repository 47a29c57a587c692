import type { Deps } from '../deps.ts';
import { nothingHere, Refusal } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { postEvent } from '../temporal/post-event.ts';
import { readTask, type TaskView } from './read-task.ts';
import { claimedByAnother, noLongerOpen, samePerson } from './refuse-task.ts';
import { updateIdOf } from './request-id.ts';
import { visibleTask } from './visible-task.ts';

/** The asker takes a task on: nobody else may do it then. Claiming it again changes nothing. */
export async function claimTask(deps: Deps, asker: Asker, id: string, requestId?: string): Promise<TaskView | Refusal> {
  const task = await visibleTask(deps, asker, id);
  if (!task) return nothingHere();
  if (task.status !== 'open') return noLongerOpen(task);
  if (task.assignee === asker.person) return readTask(deps, asker, id);
  if (task.assignee !== null) return claimedByAnother();
  if (task.excluded.includes(asker.person)) return samePerson();
  const refused = await postEvent(
    deps,
    task.caseId,
    {
      type: 'task-claimed',
      task: task.hold,
      assignee: asker.person,
      by: { person: asker.person, role: task.role },
    },
    updateIdOf(requestId),
  );
  if (refused) return refused.code === 'event/too-late' ? noLongerOpen(task) : refused;
  const claimed = await readTask(deps, asker, id);
  if (claimed instanceof Refusal) return claimed;
  return claimed.task.assignee === asker.person ? claimed : claimedByAnother();
}
