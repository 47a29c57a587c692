import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ApplicationFailure } from '@temporalio/activity';
import { parseFont } from './font-adapter.ts';

const require = createRequire(import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}`));

/** Source Sans 3 (SIL OFL): Latin, Greek and Cyrillic. */
export const fonts = {
  regular: bytesOf('400Regular/SourceSans3_400Regular.ttf'),
  bold: bytesOf('700Bold/SourceSans3_700Bold.ttf'),
};

const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * Text as it can be drawn: composed, without control and direction characters. A character that the font has not fails
 * for good (`document/missing-glyph`): a box in somebody's name is no letter.
 */
export function drawable(text: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(INVISIBLE, (character) => (character === '\n' ? '\n' : ''));
  const font = parseFont(fonts.regular);
  for (const character of clean) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !font.hasGlyphForCodePoint(codePoint))
      throw ApplicationFailure.nonRetryable(
        `no font has the character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
        'document/missing-glyph',
      );
  }
  return clean;
}
