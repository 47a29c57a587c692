import { z } from 'zod';
import { oneOf } from './one-of.ts';
import { parts } from './part.ts';

/** The languages Dossier's own words exist in; a definition chooses among them. */
const names = { fr: 'French', de: 'German', en: 'English', lb: 'Luxembourgish', nl: 'Dutch' } as const;

export const language = oneOf(names);
export const languages = ['fr', 'de', 'en', 'lb', 'nl'] as const satisfies readonly (keyof typeof names)[];
export type Language = z.infer<typeof language>;

const words = z.string().min(1).max(20_000);

/** Words in each declared language, or one string where the words do not differ. */
export const text = z
  .union([words, z.partialRecord(language, words)])
  .meta({
    id: 'text',
    description: 'Words in every declared language, or one string where they do not differ',
    examples: [{ fr: 'Votre loyer', en: 'Your rent' }],
  })
  .register(parts, { part: 'text' });
export type Text = z.infer<typeof text>;
