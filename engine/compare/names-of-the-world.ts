import type { Language } from '../language/text.ts';

interface Names {
  readonly regions: Intl.DisplayNames;
  readonly languages: Intl.DisplayNames;
}

const known = new Map<Language, Names>();

/** The platform takes a while to make them. */
function namesIn(language: Language): Names {
  const names = known.get(language) ?? {
    regions: new Intl.DisplayNames(language, { type: 'region' }),
    languages: new Intl.DisplayNames(language, { type: 'language' }),
  };
  known.set(language, names);
  return names;
}

/** The country or union whose days off a calendar has, where its id is a code for one. */
export const calendarName = (id: string, language: Language): string =>
  /^[a-z]{2}$/.test(id) ? (namesIn(language).regions.of(id.toUpperCase()) ?? id) : id;

export const languageNames = (languages: readonly Language[], language: Language): string =>
  languages.map((one) => namesIn(language).languages.of(one)).join(', ');
