import { type RGB, rgb } from 'pdf-lib';

/** Millimetres as points. */
export const mm = (length: number): number => (length * 72) / 25.4;

/** Points. */
export const A4 = { width: 595.28, height: 841.89 };
export const MARGIN = { left: mm(25), right: mm(20), top: mm(27), bottom: mm(22) };
export const COLUMN = A4.width - MARGIN.left - MARGIN.right;

export const BLACK = rgb(0.07, 0.07, 0.07);
export const GREY = rgb(0.35, 0.35, 0.35);
export const RULE = rgb(0.6, 0.6, 0.6);
export const LINK = rgb(0.05, 0.25, 0.55);

/** #rrggbb as pdf-lib has it. */
export function colourOf(hex: string | undefined): RGB {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return BLACK;
  return rgb(Number.parseInt(red, 16) / 255, Number.parseInt(green, 16) / 255, Number.parseInt(blue, 16) / 255);
}
