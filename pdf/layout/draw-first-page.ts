import type { Weight } from '../fonts/typefaces.ts';
import { tooLong } from '../limits.ts';
import { drawableLine } from '../text/drawable.ts';
import { linesOf } from '../text/lines-of.ts';
import type { FirstPage, Logo, Window } from './first-page.ts';
import { inTheWindow } from './in-the-window.ts';
import type { Around } from './layout.ts';
import { A4, BLACK, COLUMN, colourOf, GREY, MARGIN, mm } from './measures.ts';

/** Points from the upper left corner. */
interface Area {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

// Left: DIN 5008 form B, whose address zone begins 45 mm from the top, 20 mm from the left, with 85 × 45 mm. Right: the
// window of French (NF Z 11-001) and Belgian (NBN Z 01-002) envelopes, 110 mm from the left.
const geometry: { readonly [W in Window]: { readonly back: Area; readonly references: Area } } = {
  left: {
    back: { x: mm(25), top: mm(56), width: mm(75) },
    references: { x: mm(125), top: mm(50), width: mm(65) },
  },
  right: {
    back: { x: mm(113), top: mm(49), width: mm(77) },
    references: { x: MARGIN.left, top: mm(50), width: mm(70) },
  },
};
const LOGO = { top: mm(12), height: mm(16), width: mm(60), right: mm(5) }; // height and width: at most
const BODY_TOP = mm(96);

/** Draws what stands at fixed places, in the order in which it is read; the text goes on below. */
export function drawFirstPage(first: FirstPage, around: Around): void {
  const { flow } = around;
  const logoWidth = first.logo ? drawLogo(first.logo, around) : 0;
  const sender = { x: MARGIN.left + logoWidth, top: mm(14), width: COLUMN - logoWidth };
  drawSender(around, first.sender, sender);
  const { back, references } = geometry[first.window];
  if (first.returnLine !== undefined) drawReturnLine(around, first.returnLine, back);
  if (first.recipient.length > 0) drawAddress(around, first);
  for (const [i, reference] of first.references.entries()) drawReference(around, reference, references, i);
  flow.y = A4.height - Math.max(BODY_TOP, references.top + first.references.length * REFERENCE + mm(6));
}

const MOST_OF_SENDER = 4; // lines

function drawSender({ flow, parent, accent }: Around, lines: readonly string[], { x, top, width }: Area): void {
  const size = 9;
  const drawn = lines.flatMap((line, i) => {
    const weight: Weight = i === 0 ? 'bold' : 'regular';
    return linesOf(drawableLine(line), { size, width, weight, language: 'zxx' }); // names, which no language breaks
  });
  if (drawn.length > MOST_OF_SENDER) throw tooLong(`a sender of more than ${MOST_OF_SENDER} lines`);
  flow.sheet.lines(drawn, parent.add('P'), { x, y: A4.height - top - size, size, colour: accent }, 12);
}

function drawAddress({ flow, parent }: Around, first: FirstPage): void {
  const { lines, x, top, size, leading } = inTheWindow(first);
  flow.sheet.lines(lines, parent.add('P'), { x, y: A4.height - top - size, size, colour: BLACK }, leading);
}

/** It repeats the sender's address for the post: no part of what is read. */
function drawReturnLine({ flow }: Around, line: string, { x, top, width }: Area): void {
  const size = 6.5;
  const [only, ...more] = linesOf(drawableLine(line), { size, width, weight: 'regular', language: 'zxx' });
  if (more.length > 0) throw tooLong('a return line of more than one line');
  const y = A4.height - top - size;
  flow.sheet.artifact('Layout', () => {
    for (const { text, weight, x: within } of only?.fragments ?? [])
      flow.sheet.text(text, weight, { x: x + within, y, size, colour: GREY });
    flow.sheet.page.drawLine({ start: { x, y: y - 2 }, end: { x: x + width, y: y - 2 }, thickness: 0.4, color: GREY });
  });
}

const REFERENCE = 23; // points for a label and its value
const LABEL = 7.5;

function drawReference(
  { flow, parent }: Around,
  { label, value }: FirstPage['references'][number],
  area: Area,
  i: number,
): void {
  const top = A4.height - area.top - i * REFERENCE;
  const element = parent.add('P');
  const setting = { width: area.width, language: flow.language };
  const [said] = linesOf(drawableLine(label), { ...setting, size: LABEL, weight: 'regular' });
  const [told, ...more] = linesOf(drawableLine(value), { ...setting, size: 9.5, weight: 'regular' });
  if (!said || !told || more.length > 0) throw tooLong('a reference of more than one line');
  flow.sheet.lines([said], element, { x: area.x, y: top - LABEL, size: LABEL, colour: GREY }, 0);
  flow.sheet.lines([told], element, { x: area.x, y: top - LABEL - 10.5, size: 9.5, colour: BLACK }, 0);
}

/** Answers its width with the room beside it. */
function drawLogo({ box, paths, alternative }: Logo, { flow, parent }: Around): number {
  const scale = Math.min(LOGO.height / box.height, LOGO.width / box.width);
  const width = box.width * scale;
  const x = MARGIN.left;
  const y = A4.height - LOGO.top;
  const figure = parent.add('Figure', {
    alternative: drawableLine(alternative),
    attributes: { O: 'Layout', Placement: 'Block', BBox: [x, y - box.height * scale, x + width, y] },
  });
  flow.sheet.mark(figure, () => {
    for (const { d, colour } of paths)
      flow.sheet.page.drawSvgPath(d, { x, y, scale, color: colourOf(colour), borderWidth: 0 });
  });
  return width + LOGO.right;
}
