import { z } from 'zod';
import { id } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const notify = kindOf({
  kind: 'notify',
  summary: 'A message goes out; the case does not wait for its delivery.',
  schema: () =>
    stepOf('notify', {
      message: id,
      to: id.optional().describe('Who is told: the applicant when absent, or a role'),
      channels: z
        .array(z.enum(['email', 'portal']))
        .min(1)
        .optional(),
    }),
  references: ({ message, to }) => [...named('message', message, '/message'), ...named('role', to, '/to')],
  example: { acknowledge: { kind: 'notify', message: 'received', next: 'over' } },
});
export type Notify = z.infer<ReturnType<typeof notify.schema>>;
