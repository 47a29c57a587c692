import { z } from 'zod';
import { expression } from './expression.ts';
import { fieldPath, id, valuePath } from './id.ts';
import { lawReference } from './law.ts';
import { language, text } from './text.ts';

const when = expression.optional().meta({
  description: 'It stands in the letter only when this holds',
  examples: [{ '!': { missing: ['assessment.reasons'] } }],
});

const ownBlocks = [
  z.strictObject({
    paragraph: text.meta({ description: 'A paragraph', examples: ['You applied on {{ case.filedOn | date }}.'] }),
    when,
  }),
  z.strictObject({ heading: text.meta({ description: 'A heading', examples: ['What you can do'] }), when }),
  z.strictObject({
    list: z
      .array(text)
      .min(1)
      .meta({ description: 'Points, one below the other', examples: [['your lease', 'your income']] }),
    when,
  }),
  z.strictObject({
    legalBasis: z
      .array(lawReference)
      .min(1)
      .meta({ description: 'The places in law that the letter rests on', examples: [['housing-aid#12']] }),
  }),
  z.strictObject({
    explanation: z
      .string()
      .regex(/^rules\.[a-z][a-z0-9-]*$/, 'an explanation names rules.<id>')
      .meta({
        description: 'The criteria in words: what the law asks for, what was found, met or not met',
        examples: ['rules.eligibility'],
      }),
  }),
  z.strictObject({
    operative: z
      .array(text)
      .min(1)
      .meta({ description: 'What is decided, article by article', examples: [['The permit is granted.']] }),
  }),
  z.strictObject({
    values: z
      .array(fieldPath)
      .min(1)
      .meta({ description: 'Fields of the case file by their labels', examples: [['application.name']] }),
  }),
  z.strictObject({
    table: z
      .strictObject({
        of: valuePath.meta({ description: 'A list of the case file', examples: ['application.members'] }),
        columns: z
          .array(z.string())
          .min(1)
          .max(8)
          .meta({
            description: 'The fields of an entry, a column each; eight at most',
            examples: [['name', 'income']],
          }),
      })
      .meta({
        description: 'The entries of a list, a row each',
        examples: [{ of: 'application.members', columns: ['name'] }],
      }),
  }),
  z.strictObject({
    form: id.meta({
      description: 'A form as it was filled in, to be signed or completed by hand',
      examples: ['application'],
    }),
  }),
  z.strictObject({
    remedies: id.meta({ description: 'What can be done against the decision, and until when', examples: ['court'] }),
  }),
  z.strictObject({ signature: id.meta({ description: 'The role that signs', examples: ['head'] }) }),
  z.strictObject({
    enclosures: z
      .array(text)
      .min(1)
      .meta({ description: 'What comes with the letter', examples: [['A copy of the plan']] }),
  }),
  z.strictObject({ verification: z.literal(true).describe('Where and with which code the letter can be verified') }),
] as const;

/** A block that an authority may write once for all its letters. */
export const sharedBlock = z.union(ownBlocks);

/** One part of a letter: an object whose first key says what it is. Reasons and remedies never depend on a condition. */
export const block = z.union([
  ...ownBlocks,
  z.strictObject({
    part: id.meta({ description: 'A part that the authority writes once for all its letters', examples: ['closing'] }),
  }),
]);
export type Block = z.infer<typeof block>;

/** A letter or certificate, made of blocks; its texts may name values of the case as {{ group.field | filter }}. */
export const letter = z.strictObject({
  subject: text.meta({ description: 'What it is about, in one line', examples: ['Your parking permit'] }),
  blocks: z
    .array(block)
    .min(1)
    .meta({
      description: 'What it says, from top to bottom',
      examples: [[{ paragraph: 'We grant the permit.' }, { signature: 'head' }]],
    }),
  recipient: valuePath.optional().meta({
    description: 'Whom it is for: a text, a person or an organisation. Absent, or where nothing stands: the applicant',
    examples: ['application.company'],
  }),
  to: valuePath.optional().meta({
    description: 'Where its postal address stands. Absent, or where nothing stands: that of the applicant’s account',
    examples: ['application.address'],
  }),
  authentic: language.optional().describe('The language whose wording counts, where there are several'),
  bilingual: z
    .literal(true)
    .optional()
    .describe('The wording that counts follows in the same letter, for readers of another language'),
});
export type Letter = z.infer<typeof letter>;
