import { z } from 'zod';
import { day } from '../../language/id.ts';
import { fieldOf, inOrder, typeOf } from '../definition.ts';

const bound = z.union([day, z.literal('today')]);

export const date = typeOf({
  type: 'date',
  summary: 'A day of the calendar.',
  schema: () =>
    fieldOf('date', {
      min: bound
        .optional()
        .meta({ description: 'The first day that is accepted: YYYY-MM-DD, or today', examples: ['today'] }),
      max: bound
        .optional()
        .meta({ description: 'The last day that is accepted: YYYY-MM-DD, or today', examples: ['today'] }),
    }).check(inOrder<string>((min, max) => min !== 'today' && max !== 'today' && min > max)),
  example: { field: { type: 'date', label: 'Date of birth', max: 'today' }, value: '1990-05-02' },
});
export type DateField = z.infer<ReturnType<typeof date.schema>>;
