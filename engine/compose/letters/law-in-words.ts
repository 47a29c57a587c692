import { lawOf } from '../../language/law.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { letterWords } from './letter-words.ts';

/** A place in a law as a letter cites it: its title, and the article where one is named. */
export function lawInWords({ law }: Procedure, reference: string, language: Language): string {
  const title = wordsIn(law?.[lawOf(reference)]?.title, language);
  const place = reference.split('#')[1];
  if (place === undefined) return title;
  const { article, annex } = letterWords[language];
  return `${title}, ${place === 'annex' ? annex : /^\d/.test(place) ? `${article}\u00a0${place}` : place}`;
}
