import { type Language, languages } from '#engine/language/text.ts';

/** A language that Dossier has words in; the first of them for one that it has not. */
export const knownLanguage = (language: string): Language => languages.find((one) => one === language) ?? languages[0];
