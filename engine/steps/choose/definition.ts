import type { z } from 'zod';
import { kindOf } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const choose = kindOf({
  kind: 'choose',
  summary: 'Only chooses which way the case goes on.',
  schema: () => stepOf('choose', {}),
  example: {
    fork: {
      kind: 'choose',
      next: [{ when: { '>': [{ var: 'application.amount' }, 100] }, to: 'over' }, { to: 'over' }],
    },
  },
});
export type Choose = z.infer<ReturnType<typeof choose.schema>>;
