import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import { describe } from '../metadata/write-metadata.ts';
import type { BatchModel, PrintedBatch } from './batch-model.ts';

/**
 * Gathers the pages in the thread that asks. What is only for the screen stays behind: the tree of tags, which does not
 * survive being cut, and the field of a seal, which would vouch for another file. So it is PDF/A-2b, not 2a.
 */
export async function gather({ pieces, ...about }: BatchModel): Promise<PrintedBatch> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const hash = createHash('sha256').update(JSON.stringify(about));
  const pages: number[] = [];
  for (const piece of pieces) {
    const before = document.getPageCount();
    for (const file of piece) {
      hash.update(file);
      const source = await PDFDocument.load(file, { updateMetadata: false });
      for (const page of source.getPages()) leaveBehind(page); // before it is copied with all that it refers to
      for (const page of await document.copyPages(source, source.getPageIndices())) document.addPage(page);
    }
    const last = document.getPageCount() - 1;
    // a piece begins on the front of a sheet, also where the printer uses both sides
    if ((last + 1 - before) % 2 === 1) document.addPage(sizeOf(document.getPage(last)));
    pages.push(document.getPageCount() - before);
  }
  describe(document, { ...about, part: 2, conformance: 'B' }, hash.digest('hex'));
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, pages };
}

const sizeOf = (page: PDFPage): [number, number] => [page.getWidth(), page.getHeight()];

const SEAL = PDFName.of('Sig');

function leaveBehind({ node }: PDFPage): void {
  for (const key of ['StructParents', 'Tabs']) node.delete(PDFName.of(key));
  const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (!annotations) return;
  const kept = annotations.asArray().filter((one) => {
    const annotation = node.context.lookup(one, PDFDict);
    annotation.delete(PDFName.of('StructParent'));
    return annotation.get(PDFName.of('FT')) !== SEAL;
  });
  node.set(PDFName.of('Annots'), node.context.obj(kept));
}
