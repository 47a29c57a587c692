import { z } from 'zod';
import { text } from './text.ts';

/** What goes out to somebody; both texts may name values of the case as {{ group.field | filter }}. */
export const message = z.strictObject({ subject: text, body: text });
export type MessageDefinition = z.infer<typeof message>;
