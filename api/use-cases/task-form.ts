import { askedOfTask, type Pages } from '#engine/compile/asked-of-task.ts';
import { dataAround } from '#engine/compile/data-around.ts';
import type { Data } from '#engine/fields/field-at.ts';
import type { Task } from '#store/tasks/task.ts';
import type { Version } from '../procedures/procedures.ts';

/** What is asked with an outcome of a task, page by page. */
export const taskForm = (version: Version, { path, form }: Pick<Task, 'path' | 'form'>, outcome: string): Pages =>
  askedOfTask(version.procedure, version.step(path), form ?? undefined, outcome);

/** Whether the outcome has to be given reasons. */
export const needsReasons = (version: Version, { path }: Pick<Task, 'path'>, outcome: string): boolean =>
  version.step(path)?.exits[outcome]?.reasons === 'required';

/** What the forms of a task can ask for: the case file, and the items that it is about. */
export const dataOfTask = ({ procedure, step }: Version, { path }: Pick<Task, 'path'>): Data =>
  dataAround(procedure, step(path)?.within);
