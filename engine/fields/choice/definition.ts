import { z } from 'zod';
import { id } from '../../language/id.ts';
import { text } from '../../language/text.ts';
import { fieldOf, typeOf } from '../definition.ts';

/** What one can choose from; the order is the order on the page. */
export const options = z
  .union([
    z
      .array(id)
      .min(1)
      .refine((ids) => new Set(ids).size === ids.length, 'an option is listed twice'),
    z.record(id, text).refine((labels) => Object.keys(labels).length > 0, 'at least one option is needed'),
  ])
  .meta({
    description: 'The options: { id: label, … }, or a list of ids that are words anybody understands',
    examples: [{ rent: { fr: 'Locataire', en: 'Tenant' }, own: { fr: 'Propriétaire', en: 'Owner' } }],
  });
export type Options = z.infer<typeof options>;

export const choice = typeOf({
  type: 'choice',
  summary: 'One of several options.',
  schema: () => fieldOf('choice', { options }),
  example: {
    field: { type: 'choice', label: 'You are', options: { tenant: 'tenant', owner: 'owner' } },
    value: 'tenant',
  },
});
export type ChoiceField = z.infer<ReturnType<typeof choice.schema>>;
