import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import type { DocumentBlock, DocumentModel } from '../document-model.ts';
import { fontAdapter } from './font-adapter.ts';
import { drawable, fonts } from './fonts.ts';
import { numberPages, PageFlow, type Style, type Window } from './page-flow.ts';
import { MOST_CHARACTERS, tooLong } from './too-long.ts';

// Points from the upper left corner; the second is the address window of DIN 5008, form B.
const SENDER: Window = { x: 70.9, top: 51, width: 467, most: 4 };
const RECIPIENT: Window = { x: 70.9, top: 127.6, width: 227, most: 6 };
const REFERENCE: Window = { x: 70.9, top: 240, width: 467, most: 3 };
const BODY_TOP = 290;

/**
 * Draws a document as PDF. The same model gives the same bytes. Fails for good: `document/missing-glyph`,
 * `document/too-long`.
 */
export async function renderPdf(model: DocumentModel): Promise<Uint8Array> {
  if (JSON.stringify(model).length > MOST_CHARACTERS) throw tooLong(`more than ${MOST_CHARACTERS} characters`);
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontAdapter as never);
  const regular = await document.embedFont(fonts.regular, { subset: true, customName: 'AAAAAA+SourceSans3-Regular' });
  const bold = await document.embedFont(fonts.bold, { subset: true, customName: 'AAAAAB+SourceSans3-Bold' });
  describe(document, model);

  const body: Style = { font: regular, size: 11, leading: 15.5, before: 9 };
  const small: Style = { font: regular, size: 9, leading: 12 };
  const flow = new PageFlow(document);
  flow.place(model.sender, SENDER, { ...small, font: bold, size: 11, leading: 14 });
  flow.place(model.recipient, RECIPIENT, { ...body, leading: 14 });
  flow.place([model.reference, model.date], REFERENCE, { ...small, size: 10, leading: 14 });
  flow.continueAt(BODY_TOP);
  flow.text(model.title, { font: bold, size: 16, leading: 21 }, 3);
  const styles: Styles = {
    paragraph: ({ text }) => flow.text(text, body),
    heading: ({ text }) => flow.text(text, { font: bold, size: 12.5, leading: 17, before: 16 }, 4),
    small: ({ text }) => flow.text(text, { ...small, before: 8 }),
    list: ({ items }) => {
      for (const item of items) flow.text(item, { ...body, before: 5, indent: 16, bullet: '•' });
    },
    signature: ({ lines }) =>
      lines.forEach((line, i) => flow.text(line, { ...body, before: i === 0 ? 36 : 0 }, lines.length - i)),
  };
  for (const block of model.blocks) (styles[block.type] as (block: DocumentBlock) => void)(block);
  numberPages(document, regular);
  return document.save({ useObjectStreams: false, addDefaultPage: false });
}

type Styles = { readonly [Type in DocumentBlock['type']]: (block: Extract<DocumentBlock, { type: Type }>) => void };

/** What the file says of itself; its dates are the document's, so that they do not depend on when it was drawn. */
function describe(document: PDFDocument, { title, language, at, reference, sender }: DocumentModel): void {
  const date = new Date(at);
  document.setTitle(drawable(title), { showInWindowTitleBar: true });
  document.setSubject(drawable(reference));
  document.setAuthor(drawable(sender[0] ?? ''));
  document.setProducer('Dossier');
  document.setCreator('Dossier');
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(language));
}
