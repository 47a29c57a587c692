import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';

/** A message that goes by post, with the letters that go with it. */
export interface PieceOfPost {
  readonly message: string;
  readonly definition: Procedure;
  readonly language: Language;
  /** Name and address, one line a line. */
  readonly recipient: readonly string[];
  readonly reference: string;
  /** The day that it carries: YYYY-MM-DD. */
  readonly today: string;
  readonly subject: string;
  readonly body: string;
  /** PDFs that we issued. */
  readonly letters: readonly Uint8Array[];
}

/** Draws post as one PDF for a printer. A piece that cannot be drawn is named, and keeps no other from being printed. */
export type PrintPost = (order: {
  readonly batch: string;
  /** When the batch was made (epoch ms). */
  readonly at: number;
  readonly pieces: readonly PieceOfPost[];
}) => Promise<{
  /** Absent when no piece could be drawn. */
  readonly bytes?: Uint8Array;
  /** Of each message that was drawn, in their order. */
  readonly pages: ReadonlyMap<string, number>;
  readonly unprintable: readonly { readonly message: string; readonly why: string }[];
}>;
