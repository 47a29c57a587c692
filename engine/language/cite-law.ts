import { citePlace } from './cite-place.ts';
import { type Law, lawOf } from './law.ts';
import type { Language } from './text.ts';
import { wordsIn } from './words-in.ts';

/**
 * A place in a law as letters and descriptions cite it: its title, or what is said in its stead, and the place where one
 * is named.
 */
export function citeLaw(
  laws: Readonly<Record<string, Law>> | undefined,
  reference: string,
  language: Language,
  instead?: string,
): string {
  const law = laws?.[lawOf(reference)];
  return [instead ?? wordsIn(law?.title, language), citePlace(reference, law, language)]
    .filter((part) => part !== undefined)
    .join(', ');
}
