import { type Law, lawOf, type Place } from './law.ts';
import type { Language } from './text.ts';

/** What a place is called, by what its legal system divides a law into. */
const called: Readonly<Record<Language, Readonly<Record<Place, string>>>> = {
  fr: { articles: 'art.', sections: 'section', regulations: 'art.', paragraphs: 'point' },
  de: { articles: 'Art.', sections: '§', regulations: 'Art.', paragraphs: 'Nr.' },
  en: { articles: 'article', sections: 'section', regulations: 'regulation', paragraphs: 'paragraph' },
  lb: { articles: 'Art.', sections: '§', regulations: 'Art.', paragraphs: 'Punkt' },
  nl: { articles: 'artikel', sections: '§', regulations: 'artikel', paragraphs: 'punt' },
};

const annex: Readonly<Record<Language, string>> = {
  fr: 'annexe',
  de: 'Anhang',
  en: 'annex',
  lb: 'Annex',
  nl: 'bijlage',
};

/** What stands behind # as people cite it, `R.421-1` as `art. R. 421-1`; nothing where the whole law is meant. */
export function citePlace(reference: string, law: Law | undefined, language: Language): string | undefined {
  const place = reference.slice(lawOf(reference).length + 1);
  if (place === '') return undefined;
  if (place === 'annex') return annex[language];
  if (!/\d/.test(place)) return place;
  return `${called[language][law?.places ?? 'articles']}\u00a0${place.replace(/^([A-Z]+)\.(?=\d)/, '$1.\u00a0')}`;
}
