import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const boolean = typeOf({
  type: 'boolean',
  summary: 'Yes or no.',
  schema: () => fieldOf('boolean', {}),
  example: { field: { type: 'boolean', label: 'Do you own a dwelling?' }, value: true },
});
export type BooleanField = z.infer<ReturnType<typeof boolean.schema>>;
