import { parentPort } from 'node:worker_threads';
import type { DocumentModel } from '../document-model.ts';
import { draw } from '../draw.ts';
import { PdfRefusal, type PdfRefusalCode } from '../pdf-refusal.ts';

/** What a thread answers: bytes, or why there are none. */
export type Drawn =
  | { readonly bytes: Uint8Array }
  | { readonly refused: PdfRefusalCode; readonly message: string }
  | { readonly broken: string };

// One model in, one answer out.
parentPort?.on('message', (model: DocumentModel) => {
  void draw(model)
    .then(
      (bytes): Drawn => ({ bytes }),
      (error: unknown): Drawn =>
        error instanceof PdfRefusal
          ? { refused: error.code, message: error.message }
          : { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    )
    .then((drawn) => parentPort?.postMessage(drawn, 'bytes' in drawn ? [drawn.bytes.buffer as ArrayBuffer] : []));
});
