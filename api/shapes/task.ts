import { z } from 'zod';
import { stepOf } from '#engine/kernel/state.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { Task } from '#store/tasks/task.ts';
import type { Version } from '../procedures/procedures.ts';
import { day, id, instant, isoOrNull, shapes } from './parts.ts';

export const taskShape = z
  .object({
    id,
    caseId: id,
    step: z.string(),
    title: z.string(),
    role: z.string(),
    assignee: z.string().nullable(),
    status: z.enum(['open', 'done', 'closed']).describe('closed: the case went on without it'),
    due: z.union([day, instant]).nullable().describe('The last day; an instant for a limit in hours'),
    outcomes: z.array(z.object({ id: z.string(), label: z.string() })),
  })
  .register(shapes, { id: 'Task' });
type TaskJson = z.input<typeof taskShape>;

/** A task as the API says it, its words in one language. */
export function taskJson(task: Task, version: Version, language: string): TaskJson {
  const located = version.step(task.path);
  return {
    id: task.id,
    caseId: task.caseId,
    step: stepOf(task.path),
    title: wordsIn(located?.step.title, language) || stepOf(task.path),
    role: task.role,
    assignee: task.assignee,
    status: task.status,
    due: task.dueDay ?? isoOrNull(task.dueAt),
    outcomes: task.outcomes.map((outcome) => ({
      id: outcome,
      label: wordsIn(located?.exits[outcome]?.label, language) || outcome,
    })),
  };
}
