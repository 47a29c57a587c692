// Control characters but tab and line feed; the embeddings, overrides and isolates that reorder what is read
// (Unicode Standard Annex 9, 2.1 to 2.5); the byte order mark.
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Text as the case file holds it: composed (NFC), trimmed, without control characters and without those that reorder
 * what is read; on one line unless `lines`. Undefined when it is no text at all: NUL, or half of a surrogate pair.
 */
export function cleanText(input: string, lines = false): string | undefined {
  if (input.includes('\0') || !input.isWellFormed()) return undefined;
  const spaced = input.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
  const visible = (lines ? spaced : spaced.replace(/[\n\t]/gu, ' ')).replace(INVISIBLE, '');
  return visible.normalize('NFC').trim();
}

/** Characters as people count them, near enough: code points. */
export const lengthOf = (text: string): number => [...text].length;
