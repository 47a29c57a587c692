import type { Language } from '#engine/language/text.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

export type { Words };

/** Dossier's own words by language. */
export const words: Readonly<Record<Language, Words>> = { fr, de, en, lb, nl };
