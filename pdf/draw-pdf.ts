import type { DocumentModel } from './document-model.ts';
import { MOST_MILLISECONDS } from './limits.ts';
import { PdfRefusal } from './pdf-refusal.ts';
import { threads } from './threads/threads.ts';

/**
 * Draws a document as PDF/A-2a and PDF/UA-1, with attachments as PDF/A-3a: tagged, archivable, the same bytes for the same
 * model on any machine. It is drawn in a thread of its own, so that nobody else waits. Rejects with `PdfRefusal`.
 */
export async function drawPdf(model: DocumentModel): Promise<Uint8Array> {
  const drawn = await threads.carryOut({ draw: model });
  if (drawn === 'late') throw new PdfRefusal('document/too-slow', `not drawn within ${MOST_MILLISECONDS} ms`);
  if (drawn === 'gone') throw new Error('the thread ended');
  if ('refused' in drawn) throw new PdfRefusal(drawn.refused, drawn.message);
  if ('broken' in drawn) throw new Error(drawn.broken);
  return drawn.bytes;
}
