import { widthOf } from '../fonts/typefaces.ts';
import { drawableLine } from '../text/drawable.ts';
import { linesOf } from '../text/lines-of.ts';
import type { Flow } from './flow.ts';
import { A4, COLUMN, GREY, MARGIN, mm } from './measures.ts';

const SIZE = 8.5;

/** "1/3" at the foot of every page when there are several, and at the top of each further one what the letter is about. */
export function drawMargins({ sheets, language }: Flow, running: string | undefined): void {
  if (sheets.length < 2) return;
  const [header] =
    running === undefined
      ? []
      : linesOf(drawableLine(running), { size: SIZE, weight: 'regular', width: COLUMN, language });
  for (const [i, sheet] of sheets.entries()) {
    if (i > 0 && header)
      sheet.artifact('Header', () => {
        for (const { text, weight, x } of header.fragments)
          sheet.text(text, weight, { x: MARGIN.left + x, y: A4.height - mm(16), size: SIZE, colour: GREY });
      });
    const number = `${i + 1}/${sheets.length}`;
    const x = A4.width - MARGIN.right - widthOf(number, 'regular', SIZE);
    sheet.artifact('Footer', () => sheet.text(number, 'regular', { x, y: mm(12), size: SIZE, colour: GREY }));
  }
}
