import { z } from 'zod';
import { day, id } from './id.ts';
import { parts } from './part.ts';
import { text } from './text.ts';

/** A legal source of the procedure, by the id under which rules cite it. */
export const law = z.strictObject({ title: text, url: z.url({ protocol: /^https$/ }), from: day.optional() });
export type Law = z.infer<typeof law>;

/** A place in a law: its id, and behind # the article. */
export const lawReference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(#[A-Za-z0-9.()-]+)?$/, 'a place in a law reads law-id#article')
  .describe('A place in a law: law-id#article')
  .register(parts, { part: 'law' });

export const lawOf = (reference: string): string => reference.split('#')[0] ?? reference;
export const role = z.strictObject({ name: text, group: id.describe('The group of people who hold this role') });
