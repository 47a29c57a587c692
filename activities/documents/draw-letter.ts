import { ApplicationFailure } from '@temporalio/activity';
import type { DocumentModel } from '#pdf/document-model.ts';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { PdfRefusal } from '#pdf/pdf-refusal.ts';

/** Draws a letter; one that cannot be drawn fails for good, with the code of the refusal. */
export async function drawLetter(model: DocumentModel): Promise<Uint8Array> {
  try {
    return await drawPdf(model);
  } catch (error) {
    if (error instanceof PdfRefusal) throw ApplicationFailure.nonRetryable(error.message, error.code);
    throw error;
  }
}
