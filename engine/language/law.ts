import { z } from 'zod';
import { day, id } from './id.ts';
import { oneOf } from './one-of.ts';
import { parts } from './part.ts';
import { text } from './text.ts';

/** What the places of a law are, which its legal system decides: an Act of the United Kingdom has sections. */
const places = oneOf({
  articles: 'Articles, as in France, Luxembourg, the Netherlands and the Union',
  sections: 'Sections: an Act of the United Kingdom, or the Paragraphen of a German law',
  regulations: 'Regulations: a statutory instrument of the United Kingdom',
  paragraphs: 'Numbered paragraphs: a code of practice or a circular',
});
export type Place = z.infer<typeof places>;

/** A legal source of the procedure, by the id under which rules cite it. */
export const law = z.strictObject({
  title: text.meta({
    description: 'Its full name, as letters cite it',
    examples: ['Law of 7 August 2023 on housing aid'],
  }),
  url: z.url({ protocol: /^https$/ }).meta({
    description: 'Where it can be read',
    examples: ['https://legilux.public.lu/eli/etat/leg/loi/2023/08/07/a505/jo'],
  }),
  places: places.optional().describe('What its places are called; articles when absent'),
  from: day.optional().describe('The day from which it applies'),
});
export type Law = z.infer<typeof law>;

/** A place in a law: its id, and behind # the article. */
export const lawReference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(#[A-Za-z0-9.:()-]+)?$/, 'a place in a law reads law-id#article')
  .meta({ id: 'law-reference', description: 'A place in a law: law-id#article', examples: ['housing-aid#12'] })
  .register(parts, { part: 'law' });

export const lawOf = (reference: string): string => reference.split('#')[0] ?? reference;
export const role = z.strictObject({
  name: text.meta({ description: 'What it is called, on pages', examples: ['Caseworker'] }),
  group: id.meta({ description: 'The group of people who hold this role', examples: ['rent-subsidy'] }),
});
