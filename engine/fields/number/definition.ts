import { z } from 'zod';
import { fieldOf, inOrder, typeOf } from '../definition.ts';

export const number = typeOf({
  type: 'number',
  summary: 'A number that may have decimals; amounts of money have a type of their own.',
  schema: () =>
    fieldOf('number', {
      min: z
        .number()
        .optional()
        .meta({ description: 'The smallest number that is accepted', examples: [0] }),
      max: z
        .number()
        .optional()
        .meta({ description: 'The largest number that is accepted', examples: [30] }),
    }).check(inOrder<number>((min, max) => min > max)),
  example: { field: { type: 'number', label: 'Share (%)', min: 0, max: 100 }, value: 33.33 },
});
export type NumberField = z.infer<ReturnType<typeof number.schema>>;
