import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { DocumentModel } from '../document-model.ts';
import { drawableLine } from '../text/drawable.ts';
import { srgbProfile } from './srgb-profile.ts';
import { xmpOf } from './xmp.ts';

const PRODUCER = 'Dossier';
const SRGB = 'sRGB IEC61966-2.1';
const profile = srgbProfile();

/** What a document that was drawn from a model says of itself; its id follows from the model. */
export function writeMetadata(document: PDFDocument, model: DocumentModel): void {
  const part = (model.attachments ?? []).length > 0 ? 3 : 2;
  const id = createHash('sha256').update(JSON.stringify(model)).digest('hex');
  describe(document, { ...model, part, conformance: 'A' }, id);
}

interface About extends Pick<DocumentModel, 'title' | 'author' | 'subject' | 'language' | 'at'> {
  readonly part: 2 | 3;
  readonly conformance: 'A' | 'B';
}

/** What the file says of itself, twice and alike, what its colours are, and its id (hex digits, at least 32). */
export function describe(document: PDFDocument, about: About, id: string): void {
  const { context, catalog } = document;
  const { language, at, part, conformance } = about;
  const [title, author, subject] = [about.title, about.author, about.subject].map(drawableLine) as [
    string,
    string,
    string,
  ];
  const moment = new Date(at);
  document.setTitle(title);
  document.setAuthor(author);
  document.setSubject(subject);
  document.setProducer(PRODUCER);
  document.setCreator(PRODUCER);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  const xmp = xmpOf({ title, author, subject, language, producer: PRODUCER, at: moment, part, conformance });
  const metadata = context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const destination = context.register(context.flateStream(profile, { N: 3, Alternate: 'DeviceRGB' }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(SRGB),
    Info: PDFString.of(SRGB),
    DestOutputProfile: destination,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const name = PDFHexString.of(id.slice(0, 32));
  context.trailerInfo.ID = context.obj([name, name]);
}
