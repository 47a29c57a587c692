import { EventEmitter } from 'node:events';
import * as fontkit from 'fontkit';

/** As much of a fontkit 2 font as is adapted here. */
interface Parsed {
  readonly [key: string]: unknown;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
  createSubset(): { encode(): Uint8Array; encodeStream?: unknown };
}
interface GlyphView {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

const parsed = new Map<Uint8Array, Parsed>();

/** A font is parsed once in a process. */
export function parseFont(bytes: Uint8Array): Parsed {
  const known = parsed.get(bytes) ?? (fontkit.create(Buffer.from(bytes)) as unknown as Parsed);
  parsed.set(bytes, known);
  return known;
}

/**
 * fontkit 2 as pdf-lib expects its font library. Each document gets glyphs of its own: fontkit remembers the code points
 * of a glyph's first use, so a shared one would write an earlier document's characters into this one's text.
 * Text is laid out one character to a glyph, which Latin, Greek and Cyrillic need no more than.
 */
export const fontAdapter = {
  create(bytes: Uint8Array): Parsed {
    const font = parseFont(bytes);
    const glyphs = new Map<number, GlyphView>();
    const glyphFor = (codePoint: number): GlyphView => {
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      const known = glyphs.get(id) ?? { id, advanceWidth, codePoints: [codePoint] };
      glyphs.set(id, known);
      return known;
    };
    const own: Readonly<Record<string, unknown>> = {
      layout: (text: string) => ({ glyphs: Array.from(text, (character) => glyphFor(character.codePointAt(0) ?? 0)) }),
      createSubset: () => streamed(font.createSubset()),
      cff: Boolean(font['CFF ']),
    };
    return new Proxy(font, {
      get(target, key) {
        if (typeof key === 'string' && Object.hasOwn(own, key)) return own[key];
        const value = target[key as string];
        return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      },
    });
  },
};

/** pdf-lib reads a subset as a stream; fontkit 2 gives it whole. */
function streamed(subset: ReturnType<Parsed['createSubset']>): ReturnType<Parsed['createSubset']> {
  subset.encodeStream = () => {
    const stream = new EventEmitter();
    setImmediate(() => {
      try {
        stream.emit('data', subset.encode());
        stream.emit('end');
      } catch (error) {
        stream.emit('error', error);
      }
    });
    return stream;
  };
  return subset;
}
