import type { Area, Point } from '../layout/lay-out.ts';
import type { Box } from './picture.ts';

type Look = Box['look'];

/** Colours that can be read in print and by people who see colours differently; the form of a box says the same. */
export const STYLE = [
  'text{font-family:"Source Sans 3","Noto Sans","Liberation Sans",Arial,sans-serif;fill:#0b0c0c}',
  '.name{font-size:15px}.small{font-size:13px;fill:#383f43}',
  'rect,polygon{stroke:#0b0c0c;stroke-width:1.5;fill:#fff}',
  '.start rect,.end rect{fill:#f3f2f1}.person rect{fill:#eef4fb}.automatic rect{fill:#f1f8f1}.waiting rect{fill:#fff8e5}',
  '.frame rect{fill:none;stroke-dasharray:none}.event rect{fill:#fff;stroke-dasharray:5 3}',
  '.symbol{fill:#0b0c0c;stroke:none}.symbol circle{fill:#fff;stroke:#0b0c0c;stroke-width:1.5}',
  '.way{fill:none;stroke:#505a5f;stroke-width:1.5}.way.event{stroke-dasharray:5 3}marker path{fill:#505a5f}',
].join('');

const ROUND: ReadonlySet<Look> = new Set(['start', 'end']);

export function outline(look: Look, { x, y, width, height }: Area): string {
  if (look === 'choice') {
    const [left, right, middle] = [x + 14, x + width - 14, y + height / 2];
    const corners = [
      [left, y],
      [right, y],
      [x + width, middle],
      [right, y + height],
      [left, y + height],
      [x, middle],
    ];
    return `<polygon points="${corners.map(([a = 0, b = 0]) => `${round(a)},${round(b)}`).join(' ')}"/>`;
  }
  const radius = ROUND.has(look) ? Math.min(24, height / 2) : 6;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}"/>`;
}

const PICTURES: { readonly [L in Look]: string } = {
  start: 'M4 2L14 8L4 14z',
  end: 'M3 3H13V13H3z',
  person: 'M8 8a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM2 15c0-4 3-6 6-6s6 2 6 6z',
  automatic: 'M9 1L3 9H7L6 15L13 6H9z',
  waiting: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 4H8.6V8.2L11 10L10 11.2L7 9z',
  choice: 'M8 1L15 8L8 15L1 8z',
  frame: 'M2 2H7V7H2zM9 2H14V7H9zM2 9H7V14H2zM9 9H14V14H9z',
  event: 'M1 3H15V13H1zM1 3L8 9L15 3',
};

/** A small sign on the upper edge. */
export const symbol = (look: Look, { x, y, width }: Area): string =>
  `<g class="symbol" aria-hidden="true" transform="translate(${round(x + width / 2 - 13)} ${round(y - 13)})">` +
  `<circle cx="13" cy="13" r="12"/><path transform="translate(5 5)" d="${PICTURES[look]}" fill-rule="evenodd"/></g>`;

const BEND = 8;

/** A line with round corners. */
export function arrowLine(points: readonly Point[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const bends = points.slice(1, -1).map((at, i) => {
    const [from, to] = [points[i] ?? at, points[i + 2] ?? at];
    const [before, after] = [toward(at, from), toward(at, to)];
    return `L${pair(before)}Q${pair(at)} ${pair(after)}`;
  });
  return `M${pair(first)}${bends.join('')}L${pair(last)}`;
}

/** A little way from one point to another. */
function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (number: number): number => Math.round(number * 10) / 10;
