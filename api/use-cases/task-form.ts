import type { Task } from '#store/tasks/task.ts';
import type { Version } from '../procedures/procedures.ts';
import { noForm, type Pages } from './read-entered.ts';

/** What is asked with an outcome: the outcome's own form, else the task's, else the fields that a request names. */
export function taskForm(version: Version, { path, form }: Pick<Task, 'path' | 'form'>, outcome: string): Pages {
  const located = version.step(path);
  const named = located?.exits[outcome]?.form ?? form ?? undefined;
  const declared = named === undefined ? undefined : version.form(named);
  if (declared) return declared;
  const fields = (located?.step as { readonly fields?: readonly string[] } | undefined)?.fields;
  return fields ? { pages: [{ fields }] } : noForm;
}

/** Whether the outcome has to be given reasons. */
export const needsReasons = (version: Version, { path }: Pick<Task, 'path'>, outcome: string): boolean =>
  version.step(path)?.exits[outcome]?.reasons === 'required';
