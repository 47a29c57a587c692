/** One envelope of a batch: a message, and the letters that go with it. */
export interface Piece {
  readonly message: string;
  readonly reference: string;
  /** Of the batch, counted from 1. */
  readonly firstPage: number;
  readonly pages: number;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly sha256: string }[];
}

/**
 * Messages that are printed together. Made: its messages are in it and in no other, for good. Drawn: `sha256` names the
 * PDF among the contents. Printed: somebody has said that it was.
 */
export interface Batch {
  readonly id: string;
  readonly madeAt: number;
  readonly madeBy: string;
  /** Null until it is drawn, as is the number of pages. */
  readonly sha256: string | null;
  readonly pages: number | null;
  readonly pieces: readonly Piece[];
  readonly printedAt: number | null;
  readonly printedBy: string | null;
}

export const batchColumns = [
  'id',
  'made_at as madeAt',
  'made_by as madeBy',
  'sha256',
  'pages',
  'pieces',
  'printed_at as printedAt',
  'printed_by as printedBy',
] as const;
