import { createRequire } from 'node:module';

interface Patterns {
  hyphenateSync(word: string, options: { readonly hyphenChar: string; readonly minWordLength: number }): string;
}
const require = createRequire(import.meta.url); // its languages are folders, which only `require` finds

const SHORTEST = 7; // letters: shorter words stay whole

/** By TeX's patterns. There are none for Luxembourgish, and those for German would break it in wrong places. */
const hyphenators: Readonly<Record<string, Patterns>> = {
  fr: require('hyphen/fr'),
  de: require('hyphen/de'),
  en: require('hyphen/en-gb'),
  nl: require('hyphen/nl'),
};
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** The pieces of a word between which its language allows a break; one piece where it allows none. */
export function hyphenated(word: string, language: string): readonly string[] {
  const patterns = hyphenators[language.split('-')[0] ?? ''];
  if (!patterns || word.length < SHORTEST || /[\d/@.·\u2011]/.test(word)) return [word];
  const key = `${language} ${word}`;
  const before = known.get(key);
  if (before) return before;
  const pieces = patterns.hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: SHORTEST }).split('\u00ad');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, pieces);
  return pieces;
}
