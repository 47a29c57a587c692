import { z } from 'zod';
import { appointment } from '../../language/appointment.ts';
import { id } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { oneOf } from '../../language/one-of.ts';
import { stepOf } from '../../language/step.ts';

export const notify = kindOf({
  kind: 'notify',
  summary: 'A message goes out; the case does not wait for its delivery.',
  schema: () =>
    stepOf('notify', {
      message: id.meta({ description: 'The message that goes out', examples: ['received'] }),
      to: id
        .optional()
        .meta({ description: 'Who is told: the applicant when absent, or a role', examples: ['caseworker'] }),
      channels: z
        .array(oneOf({ email: 'By e-mail', portal: 'In the space of the reader' }))
        .min(1)
        .optional()
        .meta({ description: 'How it goes out; as the reader prefers when absent', examples: [['email']] }),
      appointment: appointment.optional().meta({
        description: 'What it tells of, for the calendar of whoever reads it: told again, it is moved there',
        examples: [{ day: 'hearing.day', time: 'hearing.time' }],
      }),
    }),
  references: ({ message, to }) => [...named('message', message, '/message'), ...named('role', to, '/to')],
  days: ({ appointment }) => (appointment ? [{ place: appointment.day, at: '/appointment/day' }] : []),
  example: { acknowledge: { kind: 'notify', message: 'received', next: 'over' } },
});
export type Notify = z.infer<ReturnType<typeof notify.schema>>;
