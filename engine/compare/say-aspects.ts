import { amountInWords } from '../fields/amount-in-words.ts';
import { type Language, languages } from '../language/text.ts';
import { sayDuration } from '../time/derivation-in-words.ts';
import type { Duration } from '../time/duration.ts';
import type { PartName } from './change.ts';
import type { Part } from './part.ts';
import type { Aspects } from './words/aspects/aspects.ts';
import { wordsOf } from './words/words.ts';

type Parts = ReadonlyMap<string, Part>;

/** What is different about a part, in words; where both can be said in a few, what it is now and what it was. */
export function sayAspects(
  [key, old, now]: readonly [string, Parts, Parts],
  different: readonly string[],
  language: Language,
): string[] {
  const words = wordsOf(language);
  const part = now.get(key)?.part;
  const said = different.slice(0, MOST).map((word) => {
    const aspect = words.aspects[`${part}.${word}` as keyof Aspects] ?? word;
    const [is, was] = [now, old].map((parts) => inFewWords(parts.get(key)?.value[word], NAMES[word], parts, language));
    return is === undefined || was === undefined || is === was ? aspect : words.more(aspect, words.insteadOf(is, was));
  });
  return different.length > MOST ? [...said, '…'] : said;
}

/** Of what a name that stands under a word is the name. */
const NAMES: Readonly<Record<string, PartName>> = {
  role: 'role',
  from: 'role',
  to: 'role',
  letter: 'letter',
  message: 'message',
  notify: 'message',
  through: 'partner',
  remedies: 'remedy',
};

/** So many differences of one part are named. */
const MOST = 8;
const FEW = 80;
const ID = /^[a-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*$/;

/** Nothing where it takes more, or only the definition's own names would say it. */
function inFewWords(value: unknown, names: PartName | undefined, parts: Parts, language: Language): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const amount = amountInWords(value, language);
    if (amount !== undefined) return amount;
    const said = ID.test(value) ? names && parts.get(`${names} ${value}`)?.name : value;
    return said === undefined || said.length > FEW ? undefined : wordsOf(language).quoted(said);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (isDuration(value)) return sayDuration(value, language);
  const { [language]: words } = value as Readonly<Record<string, unknown>>;
  const isText = Object.keys(value).every((key) => languages.some((one) => one === key));
  if (!isText || typeof words !== 'string' || words.length > FEW) return undefined;
  return wordsOf(language).quoted(words);
}

const UNITS = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years'];

const isDuration = (value: object): value is Duration => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => UNITS.includes(key));
};
