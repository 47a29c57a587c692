import { z } from 'zod';
import { fieldPath } from './id.ts';
import { text } from './text.ts';

export const page = z.strictObject({
  title: text.describe('What this page asks about'),
  help: text.optional().describe('A sentence or two above its fields'),
  fields: z
    .array(fieldPath)
    .min(1)
    .refine((paths) => new Set(paths).size === paths.length, 'a field stands twice on this page')
    .describe('The fields that it asks for, in order'),
});

/** Pages that somebody fills in, one after the other. */
export const form = z.strictObject({ pages: z.array(page).min(1).describe('The pages, in order') });
export type Form = z.infer<typeof form>;
