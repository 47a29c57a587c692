// Generous widths in fractions of the font's size: a text may be narrower in the font that is there, never wider.
const NARROW = /[ijlI.,'’|!:;()ft]/;
const WIDE = /[mwMWœæ@%—…]/;
const CAPITAL = /[A-ZÀ-ÝŁ]/;

const widthOf = (sign: string): number =>
  NARROW.test(sign) ? 0.36 : WIDE.test(sign) ? 0.98 : CAPITAL.test(sign) ? 0.76 : sign > '\u{2e7f}' ? 1.05 : 0.64;

/** How wide a text is at most, in the unit of the font's size. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, sign) => width + widthOf(sign) * size, 0);

/** A text in lines of at most this width; a word that is wider is broken. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of text.split(/\s+/).flatMap((word) => broken(word, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) end();
    line = line === '' ? word : `${line} ${word}`;
  }
  end();
  return lines;
}

function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [''];
  for (const sign of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && textWidth(last + sign, size) > width) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
}
