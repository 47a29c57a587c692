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
      role: id
        .optional()
        .meta({ description: 'Who works on it, where it is always the same role', examples: ['caseworker'] }),
      route: z
        .array(
          z.strictObject({
            when: expression.optional().describe('The role works on it when this holds; the last has none'),
            role: id.meta({ description: 'The role', examples: ['head'] }),
          }),
        )
        .min(1)
        .optional()
        .meta({
          description: 'Who works on it by rule: the first whose `when` holds; the last has none',
          examples: [[{ when: { var: 'application.urgent' }, role: 'head' }, { role: 'caseworker' }]],
        }),
      form: id.optional().meta({ description: 'What the officer fills in', examples: ['review'] }),
      outcomes,
      notSameAs: z
        .array(id)
        .optional()
        .meta({ description: 'Steps whose person may not do this one: four eyes', examples: [['review']] }),
      approvals: z
        .record(id, z.int().min(2).max(20))
        .optional()
        .meta({
          description: 'Outcomes that take several persons of the group: outcome → how many have to agree',
          examples: [{ approved: 2 }],
        }),
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
