import type { ExplanationLanguage } from '../explanation-words.ts';

/** How a language says that two values compare; each between what it compares. */
export interface ComparisonWords {
  readonly amounts: Readonly<Record<Relation, string>>;
  readonly days: Readonly<Record<Relation, string>>;
  readonly oneOf: string;
  readonly noneOf: string;
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  /** Before and after a colon, and between a number and its decimals. */
  readonly colon: string;
  readonly point: string;
  readonly yearsBetween: (from: string, to: string) => string;
  readonly daysBetween: (from: string, to: string) => string;
  readonly sum: (of: string) => string;
  readonly count: (of: string) => string;
  /** So many of the entries of a list meet a condition. */
  readonly some: (met: number, all: number, list: string) => string;
}

export type Relation = '<' | '<=' | '>' | '>=' | '=' | '≠';

export const comparisonWords: Readonly<Record<ExplanationLanguage, ComparisonWords>> = {
  fr: {
    amounts: {
      '<': 'est inférieur à',
      '<=': 'n’est pas supérieur à',
      '>': 'est supérieur à',
      '>=': 'est au moins égal à',
      '=': 'est égal à',
      '≠': 'n’est pas égal à',
    },
    days: {
      '<': 'est avant le',
      '<=': 'n’est pas après le',
      '>': 'est après le',
      '>=': 'n’est pas avant le',
      '=': 'est le',
      '≠': 'n’est pas le',
    },
    oneOf: 'figure parmi',
    noneOf: 'ne figure pas parmi',
    and: 'et',
    yes: 'oui',
    no: 'non',
    colon: '\u00a0: ',
    point: ',',
    yearsBetween: (from, to) => `années révolues de ${from} à ${to}`,
    daysBetween: (from, to) => `jours de ${from} à ${to}`,
    sum: (of) => `total de ${of}`,
    count: (of) => `nombre de ${of}`,
    some: (met, all, list) => `${list}, ${met} sur ${all}`,
  },
  de: {
    amounts: {
      '<': 'ist weniger als',
      '<=': 'ist höchstens',
      '>': 'ist mehr als',
      '>=': 'ist mindestens',
      '=': 'ist gleich',
      '≠': 'ist nicht gleich',
    },
    days: {
      '<': 'liegt vor dem',
      '<=': 'liegt nicht nach dem',
      '>': 'liegt nach dem',
      '>=': 'liegt nicht vor dem',
      '=': 'ist der',
      '≠': 'ist nicht der',
    },
    oneOf: 'gehört zu',
    noneOf: 'gehört nicht zu',
    and: 'und',
    yes: 'ja',
    no: 'nein',
    colon: ': ',
    point: ',',
    yearsBetween: (from, to) => `volle Jahre von ${from} bis ${to}`,
    daysBetween: (from, to) => `Tage von ${from} bis ${to}`,
    sum: (of) => `Summe: ${of}`,
    count: (of) => `Anzahl: ${of}`,
    some: (met, all, list) => `${list}, ${met} von ${all}`,
  },
  en: {
    amounts: {
      '<': 'is less than',
      '<=': 'is not more than',
      '>': 'is more than',
      '>=': 'is at least',
      '=': 'is',
      '≠': 'is not',
    },
    days: {
      '<': 'is before',
      '<=': 'is not after',
      '>': 'is after',
      '>=': 'is not before',
      '=': 'is',
      '≠': 'is not',
    },
    oneOf: 'is one of',
    noneOf: 'is none of',
    and: 'and',
    yes: 'yes',
    no: 'no',
    colon: ': ',
    point: '.',
    yearsBetween: (from, to) => `full years from ${from} to ${to}`,
    daysBetween: (from, to) => `days from ${from} to ${to}`,
    sum: (of) => `total of ${of}`,
    count: (of) => `number of ${of}`,
    some: (met, all, list) => `${list}, ${met} of ${all}`,
  },
  lb: {
    amounts: {
      '<': 'ass manner wéi',
      '<=': 'ass net méi wéi',
      '>': 'ass méi wéi',
      '>=': 'ass op d’mannst',
      '=': 'ass gläich',
      '≠': 'ass net gläich',
    },
    days: {
      '<': 'ass virum',
      '<=': 'ass net nom',
      '>': 'ass nom',
      '>=': 'ass net virum',
      '=': 'ass den',
      '≠': 'ass net den',
    },
    oneOf: 'gehéiert zu',
    noneOf: 'gehéiert net zu',
    and: 'an',
    yes: 'jo',
    no: 'neen',
    colon: ': ',
    point: ',',
    yearsBetween: (from, to) => `voll Joer vum ${from} bis den ${to}`,
    daysBetween: (from, to) => `Deeg vum ${from} bis den ${to}`,
    sum: (of) => `Zomm: ${of}`,
    count: (of) => `Zuel: ${of}`,
    some: (met, all, list) => `${list}, ${met} vun ${all}`,
  },
  nl: {
    amounts: {
      '<': 'is minder dan',
      '<=': 'is niet meer dan',
      '>': 'is meer dan',
      '>=': 'is ten minste',
      '=': 'is gelijk aan',
      '≠': 'is niet gelijk aan',
    },
    days: {
      '<': 'is vóór',
      '<=': 'is niet na',
      '>': 'is na',
      '>=': 'is niet vóór',
      '=': 'is',
      '≠': 'is niet',
    },
    oneOf: 'is een van',
    noneOf: 'is geen van',
    and: 'en',
    yes: 'ja',
    no: 'nee',
    colon: ': ',
    point: ',',
    yearsBetween: (from, to) => `volle jaren van ${from} tot ${to}`,
    daysBetween: (from, to) => `dagen van ${from} tot ${to}`,
    sum: (of) => `totaal van ${of}`,
    count: (of) => `aantal ${of}`,
    some: (met, all, list) => `${list}, ${met} van ${all}`,
  },
};
