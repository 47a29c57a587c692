import { PDFDocument } from 'pdf-lib';
import { attach } from './attachments/attach.ts';
import type { DocumentModel } from './document-model.ts';
import { fontAdapter } from './fonts/font-adapter.ts';
import { typefaces } from './fonts/typefaces.ts';
import { drawBlocks } from './layout/draw-blocks.ts';
import { drawFirstPage } from './layout/draw-first-page.ts';
import { drawMargins } from './layout/draw-margins.ts';
import { Flow } from './layout/flow.ts';
import { colourOf } from './layout/measures.ts';
import { MOST_CHARACTERS, tooLong } from './limits.ts';
import { writeMetadata } from './metadata/write-metadata.ts';
import { Structure } from './tags/structure.ts';

/** Draws a document in the thread that asks. Throws `PdfRefusal`. */
export async function draw(model: DocumentModel): Promise<Uint8Array> {
  if (JSON.stringify(model).length > MOST_CHARACTERS) throw tooLong(`more than ${MOST_CHARACTERS} characters`);
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontAdapter as never);
  const fonts = {
    regular: await document.embedFont(typefaces.regular, { subset: true, customName: 'AAAAAA+SourceSans3-Regular' }),
    bold: await document.embedFont(typefaces.bold, { subset: true, customName: 'AAAAAB+SourceSans3-Bold' }),
  };
  const structure = new Structure(document);
  const flow = new Flow(document, structure, fonts, model.language);
  const around = { flow, parent: structure.root, accent: colourOf(model.accent), drawAll: drawBlocks };
  if (model.first) drawFirstPage(model.first, around);
  drawBlocks(model.blocks, around);
  drawMargins(flow, model.running);
  structure.write(model.language);
  attach(document, model.attachments ?? [], model.at);
  writeMetadata(document, model);
  return document.save({
    useObjectStreams: false, // a signature has to be found in the bytes
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
