import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const email = typeOf({
  type: 'email',
  summary: 'An address for e-mail.',
  schema: () => fieldOf('email', {}),
  example: {
    field: { type: 'email', label: 'E-mail' },
    value: 'lea.muller@example.lu',
  },
});
export type EmailField = z.infer<ReturnType<typeof email.schema>>;
