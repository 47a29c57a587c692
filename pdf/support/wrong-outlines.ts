import { create } from 'fontkit';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { typefaces } from '../fonts/typefaces.ts';

interface Outlined {
  getGlyph(id: number): { readonly path: { readonly bbox: object } };
  glyphForCodePoint(codePoint: number): { readonly path: { readonly bbox: object } };
}
const parse = (bytes: Uint8Array): Outlined => create(Buffer.from(bytes)) as unknown as Outlined;

/**
 * Compares every glyph that a PDF embeds with the font that it was taken from, by the characters that the PDF says it
 * stands for. Readers and validators do not notice a glyph whose outline was lost.
 */
export async function wrongOutlines(pdf: Uint8Array): Promise<{ compared: number; wrong: string[] }> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const named = (dict: PDFDict, key: string): string => String(dict.get(PDFName.of(key)));
  const streamOf = (dict: PDFDict, key: string): Uint8Array => {
    const stream = dict.lookup(PDFName.of(key));
    if (!(stream instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
    return decodePDFRawStream(stream).decode();
  };
  const wrong: string[] = [];
  let compared = 0;
  for (const descriptor of dicts.filter((dict) => dict.has(PDFName.of('FontFile2')))) {
    const name = named(descriptor, 'FontName');
    const font = dicts.find((dict) => named(dict, 'Subtype') === '/Type0' && named(dict, 'BaseFont') === name);
    if (!font) throw new Error(`${name} is used by no font`);
    const embedded = parse(streamOf(descriptor, 'FontFile2'));
    const source = parse(name.includes('Bold') ? typefaces.bold : typefaces.regular);
    const characters = Buffer.from(streamOf(font, 'ToUnicode')).toString('latin1');
    for (const [, glyph = '', character = ''] of characters.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gim)) {
      const codePoint = Number.parseInt(character, 16);
      const found = JSON.stringify(embedded.getGlyph(Number.parseInt(glyph, 16)).path.bbox);
      compared++;
      if (found !== JSON.stringify(source.glyphForCodePoint(codePoint).path.bbox))
        wrong.push(String.fromCodePoint(codePoint));
    }
  }
  return { compared, wrong };
}
