import { rgb } from 'pdf-lib';
import type { Element } from '../../tags/element.ts';
import type { Line } from '../../text/line.ts';
import type { Flow } from '../flow.ts';
import { A4, BLACK, COLUMN, MARGIN, RULE } from '../measures.ts';
import { CELL, PAD } from '../styles.ts';

export interface Cell {
  readonly text: string;
  /** What it is the head of. */
  readonly head?: 'Row' | 'Column';
  readonly align?: 'right';
}
export interface Row {
  readonly cells: readonly Cell[];
  /** Points. */
  readonly widths: readonly number[];
  readonly shaded?: true;
}

const SHADE = rgb(0.93, 0.94, 0.96);
const MOST_ROOM = A4.height - MARGIN.top - MARGIN.bottom;

const linesOfCells = (flow: Flow, { cells, widths }: Row): Line[][] =>
  cells.map(({ text, head }, i) =>
    flow.linesOf(text, {
      ...CELL,
      width: (widths[i] ?? 0) - 2 * PAD,
      ...(head ? { weight: 'bold' } : { whole: true }), // a value may be a name
    }),
  );

const heightOf = (lines: readonly (readonly Line[])[]): number =>
  Math.max(1, ...lines.map(({ length }) => length)) * CELL.leading + 2 * PAD;

export const rowHeight = (flow: Flow, row: Row): number => heightOf(linesOfCells(flow, row));

/**
 * A row that stays whole if a page can hold it, else goes on. `turned` draws what is repeated at the top of a further
 * page. Without a parent the row itself is such a repetition: an artifact.
 */
export function drawRow(flow: Flow, parent: Element | undefined, row: Row, turned: () => void): void {
  const lines = linesOfCells(flow, row);
  const line = parent?.add('TR');
  const elements = row.cells.map(({ head }) =>
    line?.add(head ? 'TH' : 'TD', head ? { attributes: { O: 'Table', Scope: head } } : {}),
  );
  const height = heightOf(lines);
  if (height > flow.room && height <= MOST_ROOM / 2) {
    flow.turn();
    turned();
  }
  const most = Math.max(1, ...lines.map(({ length }) => length));
  for (let from = 0; from < most; ) {
    const fitting = Math.floor((flow.room - 2 * PAD) / CELL.leading + 1e-6);
    if (fitting < 1) {
      flow.turn();
      turned();
      continue;
    }
    const taken = Math.min(fitting, most - from);
    drawPart(
      flow,
      row,
      elements,
      lines.map((all) => all.slice(from, from + taken)),
      taken,
    );
    from += taken;
  }
}

function drawPart(
  flow: Flow,
  { cells, widths, shaded }: Row,
  elements: readonly (Element | undefined)[],
  lines: readonly (readonly Line[])[],
  taken: number,
): void {
  const { sheet } = flow;
  const height = taken * CELL.leading + 2 * PAD;
  const y = flow.y - height;
  sheet.artifact('Layout', () => {
    if (shaded) sheet.page.drawRectangle({ x: MARGIN.left, y, width: COLUMN, height, color: SHADE });
    sheet.page.drawLine({
      start: { x: MARGIN.left, y },
      end: { x: MARGIN.left + COLUMN, y },
      thickness: 0.5,
      color: RULE,
    });
  });
  let left = MARGIN.left;
  for (const [i, { align }] of cells.entries()) {
    const width = widths[i] ?? 0;
    const element = elements[i];
    const of = lines[i] ?? [];
    for (const [j, line] of of.entries()) {
      const x = align === 'right' ? left + width - PAD - line.width : left + PAD;
      const place = { x, y: flow.y - PAD - CELL.size - j * CELL.leading + 0.5, size: CELL.size, colour: BLACK };
      if (element) sheet.lines([line], element, place, 0);
      else
        sheet.artifact('Repeated', () => {
          for (const { text, weight, x: within } of line.fragments)
            sheet.text(text, weight, { ...place, x: x + within });
        });
    }
    left += width;
  }
  flow.y = y;
}
