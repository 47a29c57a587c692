import { z } from 'zod';
import { type FieldsSchema, fieldOf, inOrder, typeOf } from '../definition.ts';

const count = z.int().min(0).max(1000);

export const list = typeOf({
  type: 'list',
  summary: 'The same fields several times, such as the members of a household.',
  schema: (fields: FieldsSchema) =>
    fieldOf('list', {
      of: fields.meta({
        description: 'The fields of one entry; its conditions read them as item.name',
        examples: [{ name: { type: 'text', label: 'Name' } }],
      }),
      min: count.optional().meta({ description: 'How many entries at least; none when absent', examples: [1] }),
      max: count.optional().meta({ description: 'How many entries at most; 100 when absent', examples: [12] }),
    }).check(inOrder<number>((min, max) => min > max)),
  example: {
    field: { type: 'list', label: 'Household', min: 1, of: { name: { type: 'text', label: 'Name' } } },
    value: [{ name: 'Léa' }, { name: 'Tom' }],
  },
});
export type ListField = z.infer<ReturnType<typeof list.schema>>;
