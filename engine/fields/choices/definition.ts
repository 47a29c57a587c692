import type { z } from 'zod';
import { options } from '../choice/definition.ts';
import { fieldOf, typeOf } from '../definition.ts';

export const choices = typeOf({
  type: 'choices',
  summary: 'Any number of several options.',
  schema: () => fieldOf('choices', { options }),
  example: {
    field: { type: 'choices', label: 'Missing pieces', options: { lease: 'lease', income: 'proof of income' } },
    value: ['lease', 'income'],
  },
});
export type ChoicesField = z.infer<ReturnType<typeof choices.schema>>;
