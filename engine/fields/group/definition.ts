import type { z } from 'zod';
import { type FieldsSchema, fieldOf, typeOf } from '../definition.ts';

export const group = typeOf({
  type: 'group',
  summary: 'Fields that belong together under one name.',
  schema: (fields: FieldsSchema) =>
    fieldOf('group', {
      of: fields.meta({
        description: 'The fields, by name',
        examples: [{ rooms: { type: 'integer', label: 'Rooms' } }],
      }),
    }),
  example: {
    field: { type: 'group', label: 'Dwelling', of: { rooms: { type: 'integer', label: 'Rooms' } } },
    value: { rooms: 3 },
  },
});
export type GroupField = z.infer<ReturnType<typeof group.schema>>;
