import { z } from 'zod';
import { expression } from './expression.ts';
import { fieldPath, id, valuePath } from './id.ts';
import { lawReference } from './law.ts';
import { language, text } from './text.ts';

const when = expression.optional().describe('It stands in the letter only when this holds');

const ownBlocks = [
  z.strictObject({ paragraph: text, when }),
  z.strictObject({ heading: text, when }),
  z.strictObject({ list: z.array(text).min(1), when }),
  z.strictObject({ legalBasis: z.array(lawReference).min(1).describe('The places in law that the letter rests on') }),
  z.strictObject({ explanation: z.string().regex(/^rules\.[a-z][a-z0-9-]*$/, 'an explanation names rules.<id>') }),
  z.strictObject({ operative: z.array(text).min(1).describe('What is decided, article by article') }),
  z.strictObject({ values: z.array(fieldPath).min(1).describe('Fields of the case file by their labels') }),
  z.strictObject({
    table: z
      .strictObject({ of: valuePath.describe('A list of the case file'), columns: z.array(z.string()).min(1) })
      .describe('The entries of a list, a row each'),
  }),
  z.strictObject({ form: id.describe('A form as it was filled in, to be signed or completed by hand') }),
  z.strictObject({ remedies: id }),
  z.strictObject({ signature: id }),
  z.strictObject({ enclosures: z.array(text).min(1).describe('What comes with the letter') }),
  z.strictObject({ verification: z.literal(true) }),
] as const;

/** A block that an authority may write once for all its letters. */
export const sharedBlock = z.union(ownBlocks);

/** One part of a letter: an object whose first key says what it is. Reasons and remedies never depend on a condition. */
export const block = z.union([
  ...ownBlocks,
  z.strictObject({ part: id.describe('A part that the authority writes once for all its letters') }),
]);
export type Block = z.infer<typeof block>;

/** A letter or certificate, made of blocks; its texts may name values of the case as {{ group.field | filter }}. */
export const letter = z.strictObject({
  subject: text,
  blocks: z.array(block).min(1),
  to: valuePath.optional().describe('Where the postal address of the recipient stands'),
  authentic: language.optional().describe('The language whose wording counts, where there are several'),
  bilingual: z
    .literal(true)
    .optional()
    .describe('The wording that counts follows in the same letter, for readers of another language'),
});
export type Letter = z.infer<typeof letter>;
