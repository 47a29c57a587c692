import { z } from 'zod';
import { fieldOf, inOrder, typeOf } from '../definition.ts';

export const integer = typeOf({
  type: 'integer',
  summary: 'A whole number.',
  schema: () =>
    fieldOf('integer', {
      min: z
        .int()
        .optional()
        .meta({ description: 'The smallest number that is accepted', examples: [0] }),
      max: z
        .int()
        .optional()
        .meta({ description: 'The largest number that is accepted', examples: [30] }),
    }).check(inOrder<number>((min, max) => min > max)),
  example: { field: { type: 'integer', label: 'Children', min: 0, max: 30 }, value: 2 },
});
export type IntegerField = z.infer<ReturnType<typeof integer.schema>>;
