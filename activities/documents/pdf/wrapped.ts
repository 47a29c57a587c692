import type { PDFFont } from 'pdf-lib';

/** The lines of a text no wider than `width` points: broken between words, and within one that is wider by itself. */
export function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (font.widthOfTextAtSize(longer, size) <= width) line = longer;
      else {
        if (line !== '') lines.push(line);
        line = '';
        for (const piece of broken(word, font, size, width)) {
          if (line !== '') lines.push(line);
          line = piece;
        }
      }
    }
    return [...lines, line];
  });
}

/** A word that is wider than the page is cut where it has to be. */
function broken(word: string, font: PDFFont, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && font.widthOfTextAtSize(piece + character, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
