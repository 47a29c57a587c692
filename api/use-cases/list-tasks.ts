import type { Page, PageRequest } from '#store/paging/page.ts';
import { listTasks as tasksInStore } from '#store/tasks/list-tasks.ts';
import type { TaskStatus } from '#store/tasks/task.ts';
import type { Deps } from '../deps.ts';
import type { Asker } from '../session/asker.ts';
import type { TaskView } from './read-task.ts';

export interface TaskFilter extends PageRequest {
  readonly status?: TaskStatus | undefined;
  readonly procedure?: string | undefined;
  readonly caseId?: string | undefined;
  /** `me`, or `nobody` for what is still to be claimed. */
  readonly assignee?: 'me' | 'nobody' | undefined;
}

/** The asker's tasks and those of their groups, the next deadline first; open ones unless said otherwise. */
export async function listTasks(
  { store, procedures }: Deps,
  asker: Asker,
  { assignee, status = 'open', ...filter }: TaskFilter,
): Promise<Page<TaskView>> {
  const { items, next } = await tasksInStore(store.db, {
    ...filter,
    asker,
    status,
    ...(assignee && { assignee: assignee === 'me' ? asker.person : null }),
  });
  const views = await Promise.all(items.map(async (task) => ({ task, version: await procedures.of(task) })));
  return { items: views, next };
}
