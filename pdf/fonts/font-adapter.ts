import { EventEmitter } from 'node:events';
import * as fontkit from 'fontkit';

interface Subset {
  /** Glyphs by their place in the subset: what the font calls them. */
  readonly glyphs: number[];
  includeGlyph(glyph: number | GlyphView): number;
  encode(): Uint8Array;
  encodeStream?: unknown;
}
/** As much of a fontkit 2 font as is adapted here. */
interface Parsed {
  readonly [key: string]: unknown;
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
  createSubset(): Subset;
}
/** A character as one document uses it. Its id is the character, so that two that look alike stay two when read. */
interface GlyphView {
  readonly id: number;
  readonly glyph: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

const parsed = new Map<Uint8Array, Parsed>();

/** A font is parsed once in a thread. */
export function parseFont(bytes: Uint8Array): Parsed {
  const known = parsed.get(bytes) ?? (fontkit.create(Buffer.from(bytes)) as unknown as Parsed);
  parsed.set(bytes, known);
  return known;
}

/**
 * fontkit 2 as pdf-lib expects its font library; pdf-lib's own ruins outlines when it subsets. Each document gets glyphs
 * of its own: fontkit remembers the code points of a glyph's first use, so a shared one would write an earlier document's
 * characters into this one's text. One character is one glyph, which Latin, Greek and Cyrillic need no more than.
 */
export const fontAdapter = {
  create(bytes: Uint8Array): Parsed {
    const font = parseFont(bytes);
    const views = new Map<number, GlyphView>();
    const viewOf = (codePoint: number): GlyphView => {
      const known = views.get(codePoint);
      if (known) return known;
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      const view = { id: codePoint, glyph: id, advanceWidth, codePoints: [codePoint] };
      views.set(codePoint, view);
      return view;
    };
    const own: Readonly<Record<string, unknown>> = {
      layout: (text: string) => ({ glyphs: Array.from(text, (character) => viewOf(character.codePointAt(0) ?? 0)) }),
      createSubset: () => streamed(byCharacter(font.createSubset())),
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

/** A hyphen and a soft hyphen have one glyph, and two places in the subset. */
function byCharacter(subset: Subset): Subset {
  const places = new Map<number, number>();
  const include = subset.includeGlyph.bind(subset);
  subset.includeGlyph = (glyph) => {
    if (typeof glyph === 'number') return include(glyph); // a part of a composite
    const known = places.get(glyph.id);
    if (known !== undefined) return known;
    const place = subset.glyphs.push(glyph.glyph) - 1;
    places.set(glyph.id, place);
    return place;
  };
  return subset;
}

/** pdf-lib reads a subset as a stream; fontkit 2 gives it whole. */
function streamed(subset: Subset): Subset {
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
