import type { FieldDefinition } from '../../fields/definition.ts';
import { show } from '../../fields/showers.ts';
import type { Json } from '../../kernel/json.ts';
import type { Language, Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import lb from './lb.json' with { type: 'json' };
import {
  type Bound,
  boundInWords,
  languageInWords,
  ruleInWords,
  suggestionInWords,
  typesInWords,
  WHOLLY,
} from './phrases.ts';

/** The findings that have words in each language. */
export type Code = keyof typeof en;

/** A value that something could have, with the field that says how to show it. */
export interface Assigned {
  readonly field: FieldDefinition;
  readonly value: Json;
}

/** What a sentence is made of: names and numbers as they are, words of the definition, lists, values of an example. */
export type Value =
  | string
  | number
  | readonly string[]
  | { readonly text: Text }
  /** The name that was meant, or all that could be. */
  | { readonly suggest: string | readonly string[] }
  /** Languages by their codes. */
  | { readonly languages: readonly string[] }
  /** Types, as the schema calls them. */
  | { readonly types: readonly string[] }
  /** What a value has to keep to, as the schema says it in English, or a bound. */
  | { readonly rule: string | Bound }
  /** A place that has no parts. */
  | { readonly wholly: string }
  | { readonly assigned: readonly Assigned[] };
export type Values = Readonly<Record<string, Value>>;

interface Words {
  readonly message: string;
  readonly hint: string;
  /** Of a case in which it shows; said when the values for it are given. */
  readonly witness?: string;
}

/** Each language has words for every code, or it does not compile. Authors who write in Dutch are told in English. */
const words: Readonly<Record<Language, Readonly<Record<Code, Words>>>> = { fr, de, en, lb, nl: en };

/** The sentences of a finding in a language. */
export function messageOf(code: Code, values: Values, language: Language): Words {
  const { message, hint, witness } = words[language][code];
  const say = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => inWords(values[name] ?? '', language)).trim();
  const isGiven = witness !== undefined && [...witness.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values);
  return { message: say(message), hint: say(hint), ...(isGiven && { witness: say(witness) }) };
}

/** Around a name, between it and its value, and between one and the next. */
const SIGNS: Readonly<Record<Language, readonly [open: string, close: string, colon: string, next: string]>> = {
  fr: ['« ', ' »', ' : ', ' ; '],
  de: ['„', '“', ': ', '; '],
  en: ['“', '”', ': ', '; '],
  lb: ['„', '“', ': ', '; '],
  nl: ['“', '”', ': ', '; '],
};

function inWords(value: Value, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('text' in value) return wordsIn(value.text, language);
  if ('suggest' in value) return suggestionInWords(value.suggest, language);
  if ('languages' in value) return value.languages.map((code) => languageInWords(code, language)).join(', ');
  if ('types' in value) return typesInWords(value.types, language);
  if ('rule' in value)
    return typeof value.rule === 'string' ? ruleInWords(value.rule, language) : boundInWords(value.rule, language);
  if ('wholly' in value) return WHOLLY[language].replace('{}', () => value.wholly);
  if (!('assigned' in value)) return value.join(', ');
  const [open, close, colon, next] = SIGNS[language];
  return value.assigned
    .map(
      ({ field, value: given }) => open + wordsIn(field.label, language) + close + colon + show(given, field, language),
    )
    .join(next);
}
