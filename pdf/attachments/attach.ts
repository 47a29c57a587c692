import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Attachment } from '../document-model.ts';

/** Files inside the file (ISO 19005-3, 6.8): each with its type, what it is, and how it relates to the document. */
export function attach(document: PDFDocument, attachments: readonly Attachment[], at: number): void {
  if (attachments.length === 0) return;
  const { context, catalog } = document;
  const files = [...attachments]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, type, description, content, relationship }) => {
      const bytes = Buffer.from(content, 'utf8');
      const stream = context.flateStream(bytes, {
        Type: 'EmbeddedFile',
        Subtype: type,
        Params: {
          Size: bytes.length,
          ModDate: PDFString.fromDate(new Date(at)),
          CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex')), // MD5 by ISO 32000-1, table 46
        },
      });
      const file = context.register(stream);
      const specification = context.obj({
        Type: 'Filespec',
        F: PDFString.of(name),
        UF: PDFHexString.fromText(name),
        Desc: PDFHexString.fromText(description),
        AFRelationship: relationship,
        EF: { F: file, UF: file },
      });
      return { name, ref: context.register(specification) };
    });
  const names = files.flatMap(({ name, ref }) => [PDFString.of(name), ref]);
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }));
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ ref }) => ref)));
}
