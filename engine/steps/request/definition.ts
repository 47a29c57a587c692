import { z } from 'zod';
import { deadlineOf } from '../../language/due.ts';
import { expression } from '../../language/expression.ts';
import { fieldPath, id } from '../../language/id.ts';
import { kindOf, named, namedAll } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const request = kindOf({
  kind: 'request',
  summary: 'The applicant is asked for something; legal clocks may stand still meanwhile.',
  schema: () =>
    stepOf('request', {
      to: id.meta({ description: 'Who is asked: applicant, or a role', examples: ['applicant'] }),
      form: id.optional().meta({ description: 'The form in which it answers', examples: ['missing-pieces'] }),
      fields: z
        .array(fieldPath)
        .min(1)
        .optional()
        .meta({ description: 'What is asked for, when it has no form of its own', examples: [['application.lease']] }),
      reason: expression
        .optional()
        .meta({ description: 'Why it is asked, shown to whoever answers', examples: [{ var: 'assessment.reasons' }] }),
      message: id.optional().meta({ description: 'The message that asks', examples: ['missing-pieces'] }),
      pauses: z
        .array(id)
        .optional()
        .meta({ description: 'The clocks that stand still until the answer', examples: [['decision']] }),
      restarts: z
        .array(id)
        .optional()
        .meta({
          description: 'The clocks that stand still until the answer, and then begin anew on its day',
          examples: [['decision']],
        }),
      answered: id
        .optional()
        .meta({ description: 'The step after the answer; `next` when absent', examples: ['review'] }),
      unanswered: id.optional().meta({
        description: 'The step when the last day has passed without an answer',
        examples: ['decide-as-it-is'],
      }),
    }),
  exits: ({ answered, unanswered, due }) => ({
    answered: answered === undefined ? {} : { next: answered },
    ...(unanswered !== undefined && due && { overdue: { next: unanswered, deadline: deadlineOf(due) } }),
  }),
  references: ({ to, form, message, answered, unanswered, pauses, restarts }) => [
    ...named('role', to, '/to'),
    ...named('form', form, '/form'),
    ...named('message', message, '/message'),
    ...named('next', answered, '/answered'),
    ...named('next', unanswered, '/unanswered'),
    ...namedAll('clock', pauses, '/pauses'),
    ...namedAll('clock', restarts, '/restarts'),
  ],
  asks: ({ form, fields = [] }) => (form === undefined ? fields : []),
  writes: ({ fields = [] }) => fields,
  waits: true,
  leavesByName: true,
  example: {
    pieces: {
      kind: 'request',
      to: 'applicant',
      form: 'application',
      due: { after: { months: 1 }, remind: [{ days: 7 }], to: 'over' },
      next: 'over',
    },
  },
});
export type Request = z.infer<ReturnType<typeof request.schema>>;
