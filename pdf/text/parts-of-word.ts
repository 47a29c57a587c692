import { hyphenated } from './hyphenated.ts';
import type { Fragment } from './line.ts';

interface Part {
  readonly word: readonly Fragment[];
  /** What is written at the line's end when it is broken behind this part: a soft hyphen, or nothing. */
  readonly hyphen: string;
}

const FEWEST = 3; // letters that a broken word leaves on either line
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Where a word may be broken: behind its own hyphens and slashes, and where its language allows. */
export function partsOfWord(word: readonly Fragment[], language: string): Part[] {
  const parts: Part[] = [];
  for (const fragment of word) {
    const pieces = fragment.text.split(/(?<=[-–/])(?=[^-–/])/);
    for (const piece of pieces)
      for (const [j, syllable] of joined(
        fragment.link === undefined ? hyphenated(piece, language) : [piece],
      ).entries()) {
        const last = parts.at(-1);
        if (j > 0 && last) parts[parts.length - 1] = { ...last, hyphen: '\u00ad' };
        parts.push({ word: [{ ...fragment, text: syllable }], hyphen: '' });
      }
  }
  return parts;
}

/** Pieces with too few letters stay with their neighbours. */
function joined(pieces: readonly string[]): string[] {
  const long: string[] = [];
  for (const piece of pieces) {
    const last = long.at(-1);
    if (last !== undefined && letters(last) < FEWEST) long[long.length - 1] = last + piece;
    else long.push(piece);
  }
  const tail = long.at(-1);
  if (long.length > 1 && tail !== undefined && letters(tail) < FEWEST) long.splice(-2, 2, (long.at(-2) ?? '') + tail);
  return long;
}
