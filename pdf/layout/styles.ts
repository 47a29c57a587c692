import type { RGB } from 'pdf-lib';
import type { Style } from './flow.ts';
import { GREY } from './measures.ts';

export const BODY: Style = { weight: 'regular', size: 10.5, leading: 14.5 };
export const SMALL: Style = { weight: 'regular', size: 8.5, leading: 11.5, colour: GREY };
export const CELL: Style = { weight: 'regular', size: 9.5, leading: 12.5 };
export const PAD = 4; // points around the text of a cell
export const BETWEEN = 8; // points between blocks

const headings = {
  1: { size: 15, leading: 19, before: 4 },
  2: { size: 11.5, leading: 15.5, before: 14 },
  3: { size: 10.5, leading: 14.5, before: 10 },
};

export function headingStyle(level: 1 | 2 | 3, colour: RGB): Style & { readonly before: number } {
  return { weight: 'bold', colour, ...headings[level] };
}
