import { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const text = typeOf({
  type: 'text',
  summary: 'A few words on one line.',
  schema: () =>
    fieldOf('text', {
      maxLength: z
        .int()
        .min(1)
        .max(1000)
        .optional()
        .meta({ description: 'How many characters at most; 200 when absent', examples: [80] }),
    }),
  example: { field: { type: 'text', label: 'Name' }, value: 'Léa Muller' },
});
export type TextField = z.infer<ReturnType<typeof text.schema>>;
