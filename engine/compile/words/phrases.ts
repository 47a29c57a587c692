import type { Language } from '../../language/text.ts';
import rules from './rules.json' with { type: 'json' };

const SUGGESTIONS: Readonly<Record<Language, readonly [meant: string, known: string, none: string]>> = {
  fr: ['Vouliez-vous dire « {} » ?', 'Utilisez l’un de ceux-ci : {}.', 'Aucun n’est déclaré pour l’instant.'],
  de: ['Meinten Sie „{}“?', 'Verwenden Sie eines von diesen: {}.', 'Es ist noch keines deklariert.'],
  en: ['Did you mean "{}"?', 'Use one of {}.', 'None is declared yet.'],
  lb: ['Hutt Dir „{}“ gemengt?', 'Benotzt eent vun dësen: {}.', 'Et ass nach keen deklaréiert.'],
  nl: ['Did you mean "{}"?', 'Use one of {}.', 'None is declared yet.'],
};

/** What may have been meant, in a sentence. */
export function suggestionInWords(suggest: string | readonly string[], language: Language): string {
  const [meant, known, none] = SUGGESTIONS[language];
  if (typeof suggest === 'string') return meant.replace('{}', () => suggest);
  return suggest.length === 0 ? none : known.replace('{}', () => suggest.join(', '));
}

/** Said of a place that has no parts. */
export const WHOLLY: Readonly<Record<Language, string>> = {
  fr: '« {} » n’a pas de parties.',
  de: '„{}“ hat keine Teile.',
  en: '"{}" has no parts.',
  lb: '„{}“ huet keng Deeler.',
  nl: '"{}" has no parts.',
};

const ENGLISH_TYPES = {
  string: 'a text "…"',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object {…}',
  record: 'an object {…}',
  array: 'a list […]',
  tuple: 'a list […]',
  null: 'nothing (null)',
};

/** Types as the schema calls them, for people. */
const TYPES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    string: 'un texte "…"',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'vrai ou faux',
    object: 'un objet {…}',
    record: 'un objet {…}',
    array: 'une liste […]',
    tuple: 'une liste […]',
    null: 'rien (null)',
  },
  de: {
    string: 'ein Text "…"',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'wahr oder falsch',
    object: 'ein Objekt {…}',
    record: 'ein Objekt {…}',
    array: 'eine Liste […]',
    tuple: 'eine Liste […]',
    null: 'nichts (null)',
  },
  en: ENGLISH_TYPES,
  lb: {
    string: 'en Text "…"',
    number: 'eng Zuel',
    int: 'eng ganz Zuel',
    boolean: 'wouer oder falsch',
    object: 'en Objet {…}',
    record: 'en Objet {…}',
    array: 'eng Lëscht […]',
    tuple: 'eng Lëscht […]',
    null: 'näischt (null)',
  },
  nl: ENGLISH_TYPES,
};

const OR: Readonly<Record<Language, readonly [or: string, other: string]>> = {
  fr: [' ou ', 'une valeur'],
  de: [' oder ', 'ein Wert'],
  en: [' or ', 'a value'],
  lb: [' oder ', 'e Wäert'],
  nl: [' or ', 'a value'],
};

export function typesInWords(types: readonly string[], language: Language): string {
  const [or, other] = OR[language];
  return [...new Set(types.map((type) => TYPES[language][type] ?? other))].join(or) || other;
}

/** How large or long something may be. */
export interface Bound {
  readonly limit: 'least' | 'most';
  readonly value: number;
  readonly of: 'characters' | 'entries' | undefined;
}

interface BoundWords {
  readonly least: string;
  readonly most: string;
  /** One of them, several of them. */
  readonly characters: readonly [string, string];
  readonly entries: readonly [string, string];
}

const ENGLISH_BOUNDS: BoundWords = {
  least: 'at least',
  most: 'at most',
  characters: ['character', 'characters'],
  entries: ['entry', 'entries'],
};

const BOUNDS: Readonly<Record<Language, BoundWords>> = {
  fr: {
    least: 'au moins',
    most: 'au plus',
    characters: ['caractère', 'caractères'],
    entries: ['entrée', 'entrées'],
  },
  de: { least: 'mindestens', most: 'höchstens', characters: ['Zeichen', 'Zeichen'], entries: ['Eintrag', 'Einträge'] },
  en: ENGLISH_BOUNDS,
  lb: {
    least: 'op d’mannst',
    most: 'héchstens',
    characters: ['Zeechen', 'Zeechen'],
    entries: ['Andrag', 'Andréi'],
  },
  nl: ENGLISH_BOUNDS,
};

export function boundInWords({ limit, value, of }: Bound, language: Language): string {
  const words = BOUNDS[language];
  const unit = of && words[of][value === 1 ? 0 : 1];
  return [words[limit], value, unit].filter((part) => part !== undefined).join(' ');
}

/** What the schema says of a value, in English there. */
const RULES: Readonly<Record<string, Partial<Record<Language, string>>>> = rules;

export const ruleInWords = (rule: string, language: Language): string => RULES[rule]?.[language] ?? rule;

/** A language by its name, with its code as a definition writes it. */
export const languageInWords = (code: string, language: Language): string =>
  `${new Intl.DisplayNames(language, { type: 'language' }).of(code)} (${code})`;
