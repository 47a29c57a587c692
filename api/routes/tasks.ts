import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { type Asker, everybody } from '../session/asker.ts';
import { id, jsonObject, listOf, paging, slug, text } from '../shapes/parts.ts';
import { taskJson, taskShape } from '../shapes/task.ts';
import { claimTask } from '../use-cases/claim-task.ts';
import { completeTask } from '../use-cases/complete-task.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import { readTask, type TaskView } from '../use-cases/read-task.ts';

const here = z.object({ id });
const toTask = { readTask: { operationId: 'readTask', parameters: { id: '$response.body#/id' } } } as const;

const reply = (view: TaskView | Refusal, { language }: Asker) =>
  view instanceof Refusal ? view : { status: 200, body: taskJson(view.task, view.version, language) };

export const tasks = [
  route({
    method: 'get',
    path: '/api/tasks',
    operationId: 'listTasks',
    summary: 'Your tasks and those of your groups, the next deadline first.',
    access: everybody,
    query: z.strictObject({
      status: z.enum(['open', 'done', 'closed']).optional().describe('open when absent'),
      assignee: z.enum(['me', 'nobody']).optional().describe('nobody: still to be claimed'),
      procedure: slug.optional(),
      case: id.optional(),
      ...paging,
    }),
    answers: { 200: { description: 'A part of the list', schema: listOf(taskShape) } },
    handle: async ({ deps, asker, query: { case: caseId, ...query } }) => {
      const { items, next } = await listTasks(deps, asker, { ...query, caseId });
      return {
        status: 200,
        body: { items: items.map(({ task, version }) => taskJson(task, version, asker.language)), next },
      };
    },
  }),
  route({
    method: 'get',
    path: '/api/tasks/{id}',
    operationId: 'readTask',
    summary: 'One task of yours or of your groups.',
    access: ['citizen', 'officer'],
    params: here,
    answers: { 200: { description: 'The task', schema: taskShape } },
    handle: async ({ deps, asker, params }) => reply(await readTask(deps, asker, params.id), asker),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/claim',
    operationId: 'claimTask',
    summary: 'Takes a task on: nobody else may do it then.',
    access: ['citizen', 'officer'],
    idempotency: 'honoured',
    params: here,
    answers: { 200: { description: 'It is yours', schema: taskShape, links: toTask } },
    refusals: ['task/done', 'task/claimed', 'event/same-person', 'case/halted'],
    handle: async ({ deps, asker, params, requestId }) =>
      reply(await claimTask(deps, asker, params.id, requestId), asker),
  }),
  route({
    method: 'post',
    path: '/api/tasks/{id}/outcome',
    operationId: 'completeTask',
    summary: 'Is done with a task. Answers when what became of the case can be read.',
    access: ['citizen', 'officer'],
    idempotency: 'honoured',
    params: here,
    body: z.strictObject({
      outcome: slug.describe('One of those that the task offers'),
      data: jsonObject.optional().describe('The values of the task’s form, by group or by dotted place'),
      reasons: text(10_000).optional(),
    }),
    answers: { 200: { description: 'The task is done', schema: taskShape, links: toTask } },
    refusals: [
      'task/done',
      'task/claimed',
      'task/invalid',
      'event/not-offered',
      'event/same-person',
      'document/not-yours',
      'case/halted',
    ],
    handle: async ({ deps, asker, params, body, requestId }) =>
      reply(await completeTask(deps, asker, params.id, body, requestId), asker),
  }),
];
