import { z } from 'zod';
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
      role: id,
      form: id.optional().describe('What the officer fills in'),
      outcomes,
      notSameAs: z.array(id).optional().describe('Steps whose person may not do this one: four eyes'),
    }),
  references: ({ role, form, notSameAs }) => [
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
