import { PDFDocument } from 'pdf-lib';

/** A PDF of one empty page, with a title. For tests. */
export async function onePage(title: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.addPage();
  return document.save();
}
