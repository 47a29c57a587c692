import { createRequire } from 'node:module';
import { luxembourgish } from './luxembourgish.ts';

interface Patterns {
  hyphenateSync(word: string, options: { readonly hyphenChar: string }): string;
}
type Hyphenator = (word: string) => readonly string[];

const require = createRequire(import.meta.url); // its languages are folders, which only `require` finds

/** By TeX's patterns. */
const byPatterns =
  (patterns: Patterns): Hyphenator =>
  (word) =>
    patterns.hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad');

const hyphenators: Readonly<Record<string, Hyphenator>> = {
  fr: byPatterns(require('hyphen/fr')),
  de: byPatterns(require('hyphen/de')),
  en: byPatterns(require('hyphen/en-gb')),
  nl: byPatterns(require('hyphen/nl')),
  lb: luxembourgish,
};

const SHORTEST = 7; // letters: shorter words stay whole
const FEWEST = 3; // letters of a word that are left on either line
/** Letters alone, with an article before them ("l’administration") and marks around them; no abbreviation, no number. */
const WORD = /^([^\p{L}\d@]*(?:\p{L}+['’])?)(\p{L}+)((?:['’]s)?[^\p{L}\d@]*)$/u;
const CAPITALS = /\p{L}\p{Lu}/u;

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** The pieces of a word between which its language allows a break; one piece where it allows none. */
export function hyphenated(word: string, language: string): readonly string[] {
  const hyphenator = hyphenators[language.split('-')[0] ?? ''];
  const [, before = '', letters = '', behind = ''] = (hyphenator && WORD.exec(word)) || [];
  if (!hyphenator || letters.length < SHORTEST || CAPITALS.test(letters)) return [word];
  const key = `${language} ${word}`;
  const earlier = known.get(key);
  if (earlier) return earlier;
  const pieces = joined(hyphenator(letters));
  const last = pieces.pop() ?? '';
  pieces.push(last + behind);
  const all = [before + (pieces[0] ?? ''), ...pieces.slice(1)];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, all);
  return all;
}

/** Pieces with too few letters stay with their neighbours. */
function joined(pieces: readonly string[]): string[] {
  const long: string[] = [];
  for (const piece of pieces) {
    const last = long.at(-1);
    if (last !== undefined && last.length < FEWEST) long[long.length - 1] = last + piece;
    else long.push(piece);
  }
  const tail = long.at(-1);
  if (long.length > 1 && tail !== undefined && tail.length < FEWEST) long.splice(-2, 2, (long.at(-2) ?? '') + tail);
  return long;
}
