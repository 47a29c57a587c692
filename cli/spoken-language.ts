import { type Language, languages } from '#engine/language/text.ts';
import type { Given } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** In which somebody is told things; English where nothing is said. */
export function spokenLanguage(chosen: Given['options'][string] = 'en'): Language {
  const language = languages.find((known) => known === chosen);
  if (!language) throw new WrongUse(`There are the languages ${languages.join(', ')}, not "${String(chosen)}".`);
  return language;
}
