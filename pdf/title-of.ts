import { PDFDocument } from 'pdf-lib';
import { PdfRefusal } from './pdf-refusal.ts';

/** What a PDF that we drew is called; empty for one that does not say. Rejects with `PdfRefusal` when it is none. */
export async function titleOf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    document.getPages(); // parsed only now
    return document.getTitle() ?? '';
  } catch {
    throw new PdfRefusal('document/unreadable', 'a letter is no PDF that can be read');
  }
}
