import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const phone = typeOf({
  type: 'phone',
  summary: 'A telephone number.',
  schema: () => fieldOf('phone', {}),
  example: {
    field: { type: 'phone', label: 'Telephone' },
    value: '+352621123456',
  },
});
export type PhoneField = z.infer<ReturnType<typeof phone.schema>>;
