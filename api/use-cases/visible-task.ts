import { actsForApplicant } from '#store/cases/acts-for-applicant.ts';
import { findTask } from '#store/tasks/find-task.ts';
import type { Task } from '#store/tasks/task.ts';
import type { Deps } from '../deps.ts';
import type { Asker } from '../session/asker.ts';

/** A task that the asker's role may do: the applicant's own, also for whoever acts for them, or one of a group of theirs. */
const isFor = (task: Task, { person, groups }: Asker): boolean =>
  task.role === 'applicant' ? actsForApplicant(task, person) : task.group !== null && groups.includes(task.group);

export async function visibleTask({ store }: Deps, asker: Asker, id: string): Promise<Task | undefined> {
  const task = await findTask(store.db, id);
  return task && isFor(task, asker) ? task : undefined;
}
