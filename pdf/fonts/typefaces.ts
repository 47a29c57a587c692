import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseFont } from './font-adapter.ts';

const require = createRequire(import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}`));

/** Source Sans 3 (SIL OFL): Latin, Greek and Cyrillic. */
export const typefaces = {
  regular: bytesOf('400Regular/SourceSans3_400Regular.ttf'),
  bold: bytesOf('700Bold/SourceSans3_700Bold.ttf'),
};
export type Weight = keyof typeof typefaces;

/** Whether each weight has the character. */
export const canDraw = (codePoint: number): boolean =>
  Object.values(typefaces).every((bytes) => parseFont(bytes).hasGlyphForCodePoint(codePoint));

const advances: Readonly<Record<Weight, Map<number, number>>> = { regular: new Map(), bold: new Map() };

/** How wide a text is in a weight at a size, in points. */
export function widthOf(text: string, weight: Weight, size: number): number {
  const known = advances[weight];
  let width = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    let advance = known.get(codePoint);
    if (advance === undefined) {
      const font = parseFont(typefaces[weight]);
      advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
      known.set(codePoint, advance);
    }
    width += advance;
  }
  return width * size;
}
