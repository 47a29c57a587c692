import { widthOf } from '../fonts/typefaces.ts';
import { tooLong } from '../limits.ts';
import { drawableLine } from '../text/drawable.ts';
import { type Line, LineUnderWay } from '../text/line.ts';
import { linesOf } from '../text/lines-of.ts';
import type { FirstPage, Window } from './first-page.ts';
import { mm } from './measures.ts';

// Of DIN 5008 form B, and of the window of French (NF Z 11-001) and Belgian (NBN Z 01-002) envelopes.
const AREAS: { readonly [W in Window]: { readonly x: number; readonly top: number; readonly width: number } } = {
  left: { x: mm(25), top: mm(61.5), width: mm(75) },
  right: { x: mm(113), top: mm(54), width: mm(77) },
};
const HEIGHT = mm(26.4);
/** A name, and an address of five lines. */
const MOST_ENTRIES = 6;
const USUAL = { size: 10.5, most: 6 };
const SMALL = { size: 8, most: 8 }; // no smaller: DIN 5008

/** Where lines stand, in points from the upper left corner. */
interface InTheWindow {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly leading: number;
}

/**
 * Name and address as the window of the envelope holds them, whatever was entered: smaller where they are long, and where
 * that is not enough, the longest of them end with an ellipsis. Throws `document/too-long` for more than six.
 */
export function inTheWindow({ recipient, window }: Pick<FirstPage, 'recipient' | 'window'>): InTheWindow {
  if (recipient.length > MOST_ENTRIES) throw tooLong(`a name and address of more than ${MOST_ENTRIES} lines`);
  const { x, top, width } = AREAS[window];
  const usual = recipient.flatMap((entry) => setLines(entry, USUAL.size, width));
  if (usual.length <= USUAL.most) return { lines: usual, x, top, size: USUAL.size, leading: HEIGHT / USUAL.most };
  const small = recipient.map((entry) => setLines(entry, SMALL.size, width));
  const each = mostForEach(small.map(({ length }) => length));
  const lines = small.flatMap((own) => (own.length <= each ? own : cutTo(each, own, width)));
  return { lines, x, top, size: SMALL.size, leading: HEIGHT / SMALL.most };
}

/** What of a name and an address is seen, and read. */
export const shownInTheWindow = (first: Pick<FirstPage, 'recipient' | 'window'>): string =>
  inTheWindow(first).lines.map(wordsOf).join('');

const wordsOf = ({ fragments }: Line): string => fragments.map(({ text }) => text).join('');

/** Names and addresses have no language to be broken by. */
const setLines = (entry: string, size: number, width: number): Line[] =>
  linesOf(drawableLine(entry), { size, width, weight: 'regular', language: 'zxx' });

/** How many lines each may have, so that all of them find room. */
function mostForEach(lengths: readonly number[]): number {
  let most = Math.max(...lengths);
  while (lengths.reduce((sum, length) => sum + Math.min(length, most), 0) > SMALL.most) most--;
  return most;
}

/** The first lines, of which the last says by its ellipsis that it goes on. */
function cutTo(most: number, lines: readonly Line[], width: number): Line[] {
  const shown = [
    ...lines
      .slice(most - 1, most)
      .map(wordsOf)
      .join('')
      .trimEnd(),
  ];
  while (shown.length > 0 && widthOf(`${shown.join('')}…`, 'regular', SMALL.size) > width) shown.pop();
  const last = new LineUnderWay(SMALL.size);
  last.add([{ text: `${shown.join('').trimEnd()}…`, weight: 'regular' }]);
  return [...lines.slice(0, most - 1), last.end(false)];
}
