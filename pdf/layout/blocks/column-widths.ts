import { widthOf } from '../../fonts/typefaces.ts';
import { tooLong } from '../../limits.ts';
import { drawable } from '../../text/drawable.ts';
import type { Table } from '../block.ts';
import { COLUMN } from '../measures.ts';
import { CELL, PAD } from '../styles.ts';

const LEAST = 2 * PAD + 2 * CELL.size; // some two characters

/** What a column takes up, in points. */
interface Wanted {
  /** With its longest word on one line. */
  readonly least: number;
  /** With its longest text on one line. */
  readonly most: number;
}

/**
 * How wide each column is, in points, together as wide as the page: no amount and no word is parted as long as there is
 * room, and longer texts have more of what is left. Throws `document/too-long` for more columns than a page can hold.
 */
export function columnWidths({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  if (columns.length * LEAST > COLUMN) throw tooLong('a table of more columns than a page can hold');
  const wanted = columns.map(({ label }, i) =>
    [{ text: label, weight: 'bold' as const }, ...rows.map((cells) => ({ text: cells[i] ?? '', weight: CELL.weight }))]
      .map(({ text, weight }) => wantedBy(text, (some) => widthOf(some, weight, CELL.size) + 2 * PAD + 0.1))
      .reduce(wider, { least: LEAST, most: LEAST }),
  );
  const least = sum(wanted.map((one) => one.least));
  if (least > COLUMN) return squeezed(wanted.map((one) => one.least));
  const most = sum(wanted.map((one) => one.most));
  if (most <= COLUMN) return wanted.map((one) => (one.most / most) * COLUMN);
  return wanted.map((one) => one.least + ((COLUMN - least) * (one.most - one.least)) / (most - least));
}

function wantedBy(text: string, width: (text: string) => number): Wanted {
  const lines = drawable(text).split('\n');
  return {
    least: Math.max(0, ...lines.flatMap((line) => line.split(' ')).map(width)),
    most: Math.max(0, ...lines.map(width)),
  };
}

const wider = (one: Wanted, other: Wanted): Wanted => ({
  least: Math.max(one.least, other.least),
  most: Math.max(one.most, other.most),
});

/** The narrow ones have what they want, the others the same of what is left. */
function squeezed(wanted: readonly number[]): number[] {
  let left = COLUMN;
  let others = wanted.length;
  const given = new Map<number, number>();
  for (const [i, width] of [...wanted.entries()].toSorted(([, one], [, other]) => one - other)) {
    given.set(i, Math.min(width, left / others));
    left -= given.get(i) ?? 0;
    others -= 1;
  }
  return wanted.map((_, i) => given.get(i) ?? 0);
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
