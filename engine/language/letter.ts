import { z } from 'zod';
import { expression } from './expression.ts';
import { id } from './id.ts';
import { language, text } from './text.ts';

const when = expression.optional().describe('It stands in the letter only when this holds');

/** One part of a letter: an object whose first key says what it is. Reasons and remedies never depend on a condition. */
export const block = z.union([
  z.strictObject({ paragraph: text, when }),
  z.strictObject({ heading: text, when }),
  z.strictObject({ list: z.array(text).min(1), when }),
  z.strictObject({ explanation: z.string().regex(/^rules\.[a-z][a-z0-9-]*$/, 'an explanation names rules.<id>') }),
  z.strictObject({ remedies: id }),
  z.strictObject({ signature: id }),
  z.strictObject({ verification: z.literal(true) }),
]);
export type Block = z.infer<typeof block>;

/** A letter or certificate, made of blocks; its texts may name values of the case as {{ group.field | filter }}. */
export const letter = z.strictObject({
  subject: text,
  blocks: z.array(block).min(1),
  authentic: language.optional().describe('The language whose wording counts, where there are several'),
});
export type Letter = z.infer<typeof letter>;
