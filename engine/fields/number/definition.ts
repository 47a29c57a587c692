import { z } from 'zod';
import { fieldOf, inOrder, typeOf } from '../definition.ts';

export const number = typeOf({
  type: 'number',
  summary: 'A number that may have decimals; amounts of money have a type of their own.',
  schema: () =>
    fieldOf('number', {
      min: z.number().optional().describe('The smallest number that is accepted'),
      max: z.number().optional().describe('The largest number that is accepted'),
    }).check(inOrder<number>((min, max) => min > max)),
  example: { field: { type: 'number', label: 'Share (%)', min: 0, max: 100 }, value: 33.33 },
});
export type NumberField = z.infer<ReturnType<typeof number.schema>>;
