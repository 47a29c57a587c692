import { z } from 'zod';
import { id } from './id.ts';
import { text } from './text.ts';

/** Something that may happen to a case from outside, who may raise it, and whether it is kept until it is awaited. */
export const event = z.strictObject({
  title: text
    .optional()
    .meta({ description: 'What it is called, on the button that raises it', examples: ['Withdraw the application'] }),
  by: z
    .union([id, z.array(id)])
    .meta({ description: 'Who may raise it: applicant, or roles', examples: ['applicant', ['caseworker', 'head']] }),
  form: id.optional().meta({ description: 'What whoever raises it fills in', examples: ['withdrawal'] }),
  buffered: z
    .boolean()
    .optional()
    .meta({ description: 'Kept until somebody listens; otherwise lost when nobody does', examples: [true] }),
});
export type EventDefinition = z.infer<typeof event>;
