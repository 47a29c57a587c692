import type { ExplanationLanguage } from '../explanation-words.ts';

/** How a language says that two values compare; each before what the value is compared with. */
export interface ComparisonWords {
  readonly amounts: Readonly<Record<Unequal, string>>;
  readonly days: Readonly<Record<Unequal, string>>;
  /** As the value of another field. */
  readonly sameAs: (label: string) => string;
  /** Before how the value is reckoned. */
  readonly thatIs: string;
  readonly oneOf: string;
  readonly noneOf: string;
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  /** Before and after a colon. */
  readonly colon: string;
  /** A label or a text as it stands in the case file. */
  readonly quoted: (text: string) => string;
  readonly number: (value: number) => string;
  readonly yearsBetween: (from: string, to: string) => string;
  readonly daysBetween: (from: string, to: string) => string;
  readonly sum: (of: string) => string;
  readonly count: (list: string) => string;
  readonly entry: (number: number) => string;
  readonly noEntry: string;
  /** One that meets the condition is enough. */
  readonly oneSuffices: string;
}

export type Relation = Unequal | '=';
type Unequal = '<' | '<=' | '>' | '>=' | '≠';

const numbers = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 15 }).format;

// French sets colons and quotation marks off with a space that does not break.
const space = '\u00a0';

export const comparisonWords: Readonly<Record<ExplanationLanguage, ComparisonWords>> = {
  fr: {
    amounts: { '<': 'moins de', '<=': 'au plus', '>': 'plus de', '>=': 'au moins', '≠': 'et non' },
    days: {
      '<': 'avant le',
      '<=': 'au plus tard le',
      '>': 'après le',
      '>=': 'au plus tôt le',
      '≠': 'et non le',
    },
    sameAs: (label) => `identique à ${label}`,
    thatIs: 'soit',
    oneOf: 'l’un de',
    noneOf: 'aucun de',
    and: 'et',
    yes: 'oui',
    no: 'non',
    colon: `${space}: `,
    quoted: (text) => `«${space}${text}${space}»`,
    number: numbers('fr'),
    yearsBetween: (from, to) => `années révolues du ${from} au ${to}`,
    daysBetween: (from, to) => `jours du ${from} au ${to}`,
    sum: (of) => `total de ${of}`,
    count: (list) => `nombre d’entrées de ${list}`,
    entry: (number) => `n°${space}${number}`,
    noEntry: 'aucune entrée',
    oneSuffices: 'une entrée de la liste suffit',
  },
  de: {
    amounts: { '<': 'weniger als', '<=': 'höchstens', '>': 'mehr als', '>=': 'mindestens', '≠': 'nicht' },
    days: {
      '<': 'vor dem',
      '<=': 'spätestens am',
      '>': 'nach dem',
      '>=': 'frühestens am',
      '≠': 'nicht der',
    },
    sameAs: (label) => `übereinstimmend mit ${label}`,
    thatIs: 'also',
    oneOf: 'eines von',
    noneOf: 'keines von',
    and: 'und',
    yes: 'ja',
    no: 'nein',
    colon: ': ',
    quoted: (text) => `„${text}“`,
    number: numbers('de'),
    yearsBetween: (from, to) => `volle Jahre vom ${from} bis zum ${to}`,
    daysBetween: (from, to) => `Tage vom ${from} bis zum ${to}`,
    sum: (of) => `Summe von ${of}`,
    count: (list) => `Anzahl der Einträge in ${list}`,
    entry: (number) => `Nr.${space}${number}`,
    noEntry: 'kein Eintrag',
    oneSuffices: 'ein Eintrag der Liste genügt',
  },
  en: {
    amounts: { '<': 'less than', '<=': 'no more than', '>': 'more than', '>=': 'at least', '≠': 'not' },
    days: { '<': 'before', '<=': 'no later than', '>': 'after', '>=': 'no earlier than', '≠': 'not' },
    sameAs: (label) => `the same as ${label}`,
    thatIs: 'that is',
    oneOf: 'one of',
    noneOf: 'none of',
    and: 'and',
    yes: 'yes',
    no: 'no',
    colon: ': ',
    quoted: (text) => `“${text}”`,
    number: numbers('en-GB'),
    yearsBetween: (from, to) => `full years from ${from} to ${to}`,
    daysBetween: (from, to) => `days from ${from} to ${to}`,
    sum: (of) => `total of ${of}`,
    count: (list) => `number of entries in ${list}`,
    entry: (number) => `no.${space}${number}`,
    noEntry: 'no entry',
    oneSuffices: 'one entry of the list suffices',
  },
  lb: {
    amounts: { '<': 'manner wéi', '<=': 'héchstens', '>': 'méi wéi', '>=': 'op d’mannst', '≠': 'net' },
    days: { '<': 'virum', '<=': 'spéitstens den', '>': 'nom', '>=': 'fréistens den', '≠': 'net den' },
    sameAs: (label) => `d’selwecht wéi ${label}`,
    thatIs: 'dat ass',
    oneOf: 'ee vun',
    noneOf: 'keent vun',
    and: 'an',
    yes: 'jo',
    no: 'neen',
    colon: ': ',
    quoted: (text) => `„${text}“`,
    number: numbers('de'),
    yearsBetween: (from, to) => `voll Joer vum ${from} bis den ${to}`,
    daysBetween: (from, to) => `Deeg vum ${from} bis den ${to}`,
    sum: (of) => `Zomm vun ${of}`,
    count: (list) => `Zuel vun den Entréeën an der Lëscht ${list}`,
    entry: (number) => `Nr.${space}${number}`,
    noEntry: 'keng Entrée',
    oneSuffices: 'eng Entrée vun der Lëscht geet duer',
  },
  nl: {
    amounts: { '<': 'minder dan', '<=': 'ten hoogste', '>': 'meer dan', '>=': 'ten minste', '≠': 'niet' },
    days: { '<': 'vóór', '<=': 'uiterlijk op', '>': 'na', '>=': 'op zijn vroegst op', '≠': 'niet' },
    sameAs: (label) => `gelijk aan ${label}`,
    thatIs: 'dat is',
    oneOf: 'een van',
    noneOf: 'geen van',
    and: 'en',
    yes: 'ja',
    no: 'nee',
    colon: ': ',
    quoted: (text) => `“${text}”`,
    number: numbers('nl'),
    yearsBetween: (from, to) => `volle jaren van ${from} tot ${to}`,
    daysBetween: (from, to) => `dagen van ${from} tot ${to}`,
    sum: (of) => `totaal van ${of}`,
    count: (list) => `aantal vermeldingen in ${list}`,
    entry: (number) => `nr.${space}${number}`,
    noEntry: 'geen vermelding',
    oneSuffices: 'één vermelding in de lijst volstaat',
  },
};
