import { z } from 'zod';
import { id } from './id.ts';
import { text } from './text.ts';

/** Something that may happen to a case from outside, who may raise it, and whether it is kept until it is awaited. */
export const event = z.strictObject({
  title: text.optional(),
  by: z.union([id, z.array(id)]),
  form: id.optional(),
  buffered: z.boolean().optional().describe('Kept until somebody listens; otherwise lost when nobody does'),
});
export type EventDefinition = z.infer<typeof event>;
