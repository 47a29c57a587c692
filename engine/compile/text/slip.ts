import type { Code, Values } from '../words/message-of.ts';

/** What keeps a text from being JSON, as its words are called. */
export type SlipKind = KindIn<Code>;
type KindIn<One> = One extends `shape/not-json: ${infer Kind}` ? Kind : never;

/** One change of a text. */
export interface Edit {
  readonly at: number;
  /** So much is taken out. */
  readonly length: number;
  readonly text: string;
}

/** A place where a text is not JSON. */
export interface Slip {
  /** Absent where there is no word for it but that it does not belong there. */
  readonly kind?: SlipKind;
  readonly at: number;
  /** What it stands in. */
  readonly pointer: string;
  readonly values: Values;
  /** What was meant beyond doubt. */
  readonly mending?: readonly Edit[];
}

/** The text with the edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  const made: string[] = [];
  let from = 0;
  for (const { at, length, text: written } of edits) {
    made.push(text.slice(from, at), written);
    from = at + length;
  }
  return made.join('') + text.slice(from);
}

/** Where in the text before the edits that stands which stands at an offset after them. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let moved = 0;
  for (const { at, length, text: written } of edits) {
    if (at + moved + written.length > offset) break;
    moved += written.length - length;
  }
  return offset - moved;
}
