import type { Task } from '#store/tasks/task.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';
import { visibleTask } from './visible-task.ts';

/** A task with the definition that it comes from. */
export interface TaskView {
  readonly task: Task;
  readonly version: Version;
}

export async function readTask(deps: Deps, asker: Asker, id: string): Promise<TaskView | Refusal> {
  const task = await visibleTask(deps, asker, id);
  return task ? { task, version: await deps.procedures.of(task) } : nothingHere();
}
