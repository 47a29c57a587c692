import type { Text } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { Screen } from './screen.ts';

interface SayProps {
  readonly screen: Pick<Screen, 'language'>;
  readonly text: Text | undefined;
}

/** Words of a definition; marked as foreign where they do not exist in the language of the page. */
export function Say({ screen, text }: SayProps) {
  const said = wordsIn(text, screen.language);
  const language = languageOf(text, screen);
  return language === undefined ? <>{said}</> : <span lang={language}>{said}</span>;
}

/** The language that the words come in when it is not the page's. */
export function languageOf(text: Text | undefined, { language }: Pick<Screen, 'language'>): string | undefined {
  if (text === undefined || typeof text === 'string' || text[language] !== undefined) return undefined;
  return Object.keys(text)[0];
}

interface ForeignProps {
  readonly screen: Pick<Screen, 'language'>;
  /** That it was written in. */
  readonly language: string;
  readonly text: string;
}

/** Words that were written in one language only; marked where it is not the page's. */
export const Foreign = ({ screen, language, text }: ForeignProps) =>
  language === screen.language ? <>{text}</> : <span lang={language}>{text}</span>;
