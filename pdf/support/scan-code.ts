import { createRequire } from 'node:module';
import { pictureOf } from './read-pdf.ts';

type Scanner = (rgba: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
const scan = createRequire(import.meta.url)('jsqr') as Scanner;

/** What a phone reads that looks at a page: the first QR code on it. */
export function scanCode(bytes: Uint8Array, page: number): string | undefined {
  const { width, height, rgb } = pictureOf(bytes, page, 150);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
  return scan(rgba, width, height)?.data;
}
