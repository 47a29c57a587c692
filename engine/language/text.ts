import { z } from 'zod';
import { parts } from './part.ts';

/** The languages Dossier's own words exist in; a definition chooses among them. */
export const languages = ['fr', 'de', 'en', 'lb'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

const words = z.string().min(1).max(20_000);

/** Words in each declared language, or one string where the words do not differ. */
export const text = z
  .union([words, z.partialRecord(language, words)])
  .describe('Words in every declared language, or one string where they do not differ')
  .register(parts, { part: 'text' });
export type Text = z.infer<typeof text>;
