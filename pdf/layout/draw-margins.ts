import { widthOf } from '../fonts/typefaces.ts';
import { tooLong } from '../limits.ts';
import { drawableLine } from '../text/drawable.ts';
import { linesOf } from '../text/lines-of.ts';
import type { Flow } from './flow.ts';
import { A4, COLUMN, GREY, MARGIN, mm } from './measures.ts';

const SIZE = 8.5;

const LEADING = 11;
const MOST_LINES = 2; // above the text

/**
 * "1/3" at the foot of every page when there are several, and at the top of each further one what the letter is about.
 * Throws `document/too-long` when that does not fit there.
 */
export function drawMargins({ sheets, language }: Flow, running: string | undefined): void {
  if (sheets.length < 2) return;
  const header =
    running === undefined
      ? []
      : linesOf(drawableLine(running), { size: SIZE, weight: 'regular', width: COLUMN, language });
  if (header.length > MOST_LINES) throw tooLong('a running header of more than two lines');
  for (const [i, sheet] of sheets.entries()) {
    if (i > 0)
      sheet.artifact('Header', () => {
        for (const [j, { fragments }] of header.entries())
          for (const { text, weight, x } of fragments)
            sheet.text(text, weight, {
              x: MARGIN.left + x,
              y: A4.height - mm(16) - j * LEADING,
              size: SIZE,
              colour: GREY,
            });
      });
    const number = `${i + 1}/${sheets.length}`;
    const x = A4.width - MARGIN.right - widthOf(number, 'regular', SIZE);
    sheet.artifact('Footer', () => sheet.text(number, 'regular', { x, y: mm(12), size: SIZE, colour: GREY }));
  }
}
