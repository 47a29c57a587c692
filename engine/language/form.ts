import { z } from 'zod';
import { fieldPath } from './id.ts';
import { text } from './text.ts';

export const page = z.strictObject({
  title: text.meta({ description: 'What this page asks about', examples: ['Your home'] }),
  help: text
    .optional()
    .meta({ description: 'A sentence or two above its fields', examples: ['As it stands in the lease.'] }),
  fields: z
    .array(fieldPath)
    .min(1)
    .refine((paths) => new Set(paths).size === paths.length, 'a field stands twice on this page')
    .meta({
      description: 'The fields that it asks for, in order',
      examples: [['application.name', 'application.rent']],
    }),
});

/** Pages that somebody fills in, one after the other. */
export const form = z.strictObject({
  pages: z
    .array(page)
    .min(1)
    .meta({ description: 'The pages, in order', examples: [[{ title: 'You', fields: ['application.name'] }]] }),
});
export type Form = z.infer<typeof form>;
