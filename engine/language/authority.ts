import { z } from 'zod';
import { day, id } from './id.ts';
import { sharedBlock } from './letter.ts';
import { text } from './text.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour reads #rrggbb, in small letters');
const line = z.string().min(1).max(90);

/** How an authority writes, from a day on: its letterhead, who signs, and what stands in all its letters. */
export const authority = z.strictObject({
  authority: id,
  version: z.int().min(1),
  from: day.describe('The first day on which letters are written like this'),
  name: text,
  unit: text.optional().describe('The service within it'),
  address: z.array(line).min(1).max(2).describe('Street, then postcode and town'),
  contact: line.optional().describe('Telephone or e-mail for questions about a letter'),
  window: z.enum(['left', 'right']).describe('Where its envelopes have their window: DIN 5008 B, or on the right'),
  colour: colour.optional().describe('Of its name and of headings'),
  logo: z
    .strictObject({
      width: z.number().positive(),
      height: z.number().positive(),
      paths: z.array(z.strictObject({ d: z.string().max(20_000), colour })).min(1),
      alternative: text.describe('What it shows, for who cannot see it'),
    })
    .optional()
    .describe('SVG paths in a box from 0 0 to width height'),
  signatories: z
    .record(id, z.strictObject({ name: line, title: text }))
    .optional()
    .describe('Who signs, by role'),
  parts: z.record(id, z.array(sharedBlock).min(1)).optional(),
});
export type Authority = z.infer<typeof authority>;
