import { canDraw } from '../fonts/typefaces.ts';
import { PdfRefusal } from '../pdf-refusal.ts';

const INVISIBLE = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * Text as it can be drawn: composed, without control and direction characters; line ends stay. Throws
 * `document/missing-glyph` for a character that the fonts have not.
 */
export function drawable(text: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, (character) => (character === '\n' ? '\n' : ''));
  for (const character of new Set(clean)) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !canDraw(codePoint))
      throw new PdfRefusal(
        'document/missing-glyph',
        `no font has the character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
      );
  }
  return clean;
}

/** The same on one line. */
export const drawableLine = (text: string): string =>
  drawable(text)
    .replaceAll(/[ \n]+/g, ' ')
    .trim();
