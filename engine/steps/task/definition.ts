import { z } from 'zod';
import { expression } from '../../language/expression.ts';
import { id } from '../../language/id.ts';
import { kindOf, named, namedAll } from '../../language/kind.ts';
import { outcomes } from '../../language/outcome.ts';
import { stepOf } from '../../language/step.ts';
import { offered } from '../offered.ts';

export const task = kindOf({
  kind: 'task',
  summary: 'Somebody of a role works on the case and gives an outcome.',
  schema: () =>
    stepOf('task', {
      role: id.optional().describe('Who works on it, where it is always the same role'),
      route: z
        .array(z.strictObject({ when: expression.optional(), role: id }))
        .min(1)
        .optional()
        .describe('Who works on it by rule: the first whose `when` holds; the last has none'),
      form: id.optional().describe('What the officer fills in'),
      outcomes,
      notSameAs: z.array(id).optional().describe('Steps whose person may not do this one: four eyes'),
      approvals: z
        .record(id, z.int().min(2).max(20))
        .optional()
        .describe('Outcomes that take several persons of the group: outcome → how many have to agree'),
    })
      .refine(({ role, route }) => (role === undefined) !== (route === undefined), {
        message: 'a task is for one role (`role`), or for one that is found by rule (`route`)',
      })
      .refine(({ route = [] }) => route.every(({ when }, i) => (when === undefined) === (i === route.length - 1)), {
        message: 'a route ends with the one role that has no `when`: whoever works on it where no condition holds',
      })
      .refine(({ approvals = {}, outcomes }) => Object.keys(approvals).every((name) => name in outcomes), {
        message: 'what several persons have to agree on is an outcome of the task',
      }),
  references: ({ role, route = [], form, notSameAs }) => [
    ...route.flatMap((one, i) => named('role', one.role, `/route/${i}/role`)),
    ...named('role', role, '/role'),
    ...named('form', form, '/form'),
    ...namedAll('step', notSameAs, '/notSameAs'),
  ],
  waits: true,
  leavesByName: true,
  offers: ({ outcomes }) => offered(outcomes),
  example: {
    review: {
      kind: 'task',
      role: 'caseworker',
      due: { after: { workingDays: 5 }, escalate: 'head' },
      outcomes: { done: { label: { en: 'Done', fr: 'Fait' } } },
      next: 'over',
    },
  },
});
export type Task = z.infer<ReturnType<typeof task.schema>>;
