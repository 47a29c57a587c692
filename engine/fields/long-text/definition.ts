import { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const longText = typeOf({
  type: 'longText',
  summary: 'Several lines of text.',
  schema: () =>
    fieldOf('longText', {
      maxLength: z
        .int()
        .min(1)
        .max(20_000)
        .optional()
        .meta({ description: 'How many characters at most; 5000 when absent', examples: [2000] }),
    }),
  example: { field: { type: 'longText', label: 'Reasons' }, value: 'The lease is missing.\nPlease send it.' },
});
export type LongTextField = z.infer<ReturnType<typeof longText.schema>>;
