import { hyphenated } from './hyphenated.ts';
import type { Fragment } from './line.ts';

export interface Part {
  readonly word: readonly Fragment[];
  /** What is written at the line's end when it is broken behind this part: a soft hyphen, or nothing. */
  readonly hyphen: string;
}

/** Where a word may be broken: behind its own hyphens and slashes, and where its language allows. */
export function partsOfWord(word: readonly Fragment[], language: string): Part[] {
  const parts: Part[] = [];
  for (const fragment of word) {
    const pieces = fragment.text.split(/(?<=[-–/])(?=[^-–/])/);
    for (const piece of pieces)
      for (const [j, syllable] of (fragment.link === undefined ? hyphenated(piece, language) : [piece]).entries()) {
        const last = parts.at(-1);
        if (j > 0 && last) parts[parts.length - 1] = { ...last, hyphen: '\u00ad' };
        parts.push({ word: [{ ...fragment, text: syllable }], hyphen: '' });
      }
  }
  return parts;
}

const NOUNS_ARE_CAPITAL = ['de', 'lb'];

/**
 * Whether a word stays whole where a line can hold it: a reference, a sum, an address of e-mail, and in languages that
 * write nouns small whatever begins with a capital, which is mostly a name.
 */
export function staysWhole(word: readonly Fragment[], language: string): boolean {
  if (word.some(({ link }) => link !== undefined)) return false;
  const text = word.map((fragment) => fragment.text).join('');
  if (text.includes('://')) return false;
  return (
    /[\d@]/.test(text) || (!NOUNS_ARE_CAPITAL.includes(language.split('-')[0] ?? '') && /^\P{L}*\p{Lu}/u.test(text))
  );
}
