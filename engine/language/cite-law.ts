import { type Law, lawOf } from './law.ts';
import type { Language } from './text.ts';
import { wordsIn } from './words-in.ts';

const WORDS: Readonly<Record<Language, { readonly article: string; readonly annex: string }>> = {
  fr: { article: 'art.', annex: 'annexe' },
  de: { article: 'Art.', annex: 'Anhang' },
  en: { article: 'art.', annex: 'annex' },
  lb: { article: 'Art.', annex: 'Annexe' },
  nl: { article: 'art.', annex: 'bijlage' },
};

/** A place in a law as letters and descriptions cite it: its title, and the article where one is named: `L.421-6`, `12`. */
export function citeLaw(
  laws: Readonly<Record<string, Law>> | undefined,
  reference: string,
  language: Language,
): string {
  const title = wordsIn(laws?.[lawOf(reference)]?.title, language);
  const place = reference.split('#')[1];
  if (place === undefined) return title;
  const { article, annex } = WORDS[language];
  if (place === 'annex') return `${title}, ${annex}`;
  return `${title}, ${/^(?:[A-Z]\.)?\d/.test(place) ? `${article}\u00a0${place}` : place}`;
}
