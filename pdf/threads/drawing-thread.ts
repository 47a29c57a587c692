import { parentPort } from 'node:worker_threads';
import type { BatchModel } from '../batch/batch-model.ts';
import { gather } from '../batch/gather.ts';
import type { DocumentModel } from '../document-model.ts';
import { draw } from '../draw.ts';
import { PdfRefusal, type PdfRefusalCode } from '../pdf-refusal.ts';

export type Order = { readonly draw: DocumentModel } | { readonly gather: BatchModel };

/** What a thread answers: bytes, those of a batch with the pages of each piece, or why there are none. */
export type Drawn =
  | { readonly bytes: Uint8Array; readonly pages?: readonly number[] }
  | { readonly refused: PdfRefusalCode; readonly message: string }
  | { readonly broken: string };

// One order in, one answer out.
parentPort?.on('message', (order: Order) => {
  void carriedOut(order)
    .catch(
      (error: unknown): Drawn =>
        error instanceof PdfRefusal
          ? { refused: error.code, message: error.message }
          : { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    )
    .then((drawn) => parentPort?.postMessage(drawn, 'bytes' in drawn ? [drawn.bytes.buffer as ArrayBuffer] : []));
});

const carriedOut = async (order: Order): Promise<Drawn> =>
  'draw' in order ? { bytes: await draw(order.draw) } : gather(order.gather);
