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
      to: id.describe('Who is asked: applicant, or a role'),
      form: id.optional(),
      fields: z.array(fieldPath).min(1).optional().describe('What is asked for, when it has no form of its own'),
      reason: expression.optional().describe('Why it is asked, shown to whoever answers'),
      message: id.optional().describe('The message that asks'),
      pauses: z.array(id).optional().describe('The clocks that stand still until the answer'),
      restarts: z
        .array(id)
        .optional()
        .describe('The clocks that stand still until the answer, and then begin anew on its day'),
      answered: id.optional().describe('The step after the answer; `next` when absent'),
      unanswered: id.optional().describe('The step when the last day has passed without an answer'),
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
