import type { PieceOfPost, PrintPost } from '#api/ports/print-post.ts';
import { authorityOn } from '#engine/compile/authorities.ts';
import { firstPage } from '#engine/compose/letters/first-page-of.ts';
import { letterWords } from '#engine/compose/letters/letter-words.ts';
import type { DocumentModel } from '#pdf/document-model.ts';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { PdfRefusal } from '#pdf/pdf-refusal.ts';
import { printBatch } from '#pdf/print-batch.ts';
import { titleOf } from '#pdf/title-of.ts';

/**
 * Post as one PDF for a printer: of each piece a sheet that shows the address in the window of the envelope and says what
 * there is, then its letters. A piece that cannot be drawn is named and keeps no other from being printed.
 */
export const printPost: PrintPost = async ({ batch, at, pieces }) => {
  const printable: { readonly message: string; readonly files: readonly Uint8Array[] }[] = [];
  const unprintable: { readonly message: string; readonly why: string }[] = [];
  for (const piece of pieces) {
    const { message, letters } = piece;
    try {
      const titles = await Promise.all(letters.map(titleOf));
      const sheet = await drawPdf(addressSheet(piece, titles));
      printable.push({ message, files: [sheet, ...letters] });
    } catch (error) {
      if (!(error instanceof PdfRefusal)) throw error;
      unprintable.push({ message, why: error.message });
    }
  }
  if (printable.length === 0) return { pages: new Map(), unprintable };
  const { bytes, pages } = await printBatch({
    title: 'Dossier',
    author: 'Dossier',
    subject: batch,
    language: 'zxx', // no words: what is in it speaks several
    at,
    pieces: printable.map(({ files }) => files),
  });
  return { bytes, pages: new Map(printable.map(({ message }, i) => [message, pages[i] ?? 0])), unprintable };
};

function addressSheet(piece: PieceOfPost, enclosed: readonly string[]): DocumentModel {
  const { definition, language, today, subject, body, reference } = piece;
  const authority = authorityOn(definition.service.authority, today);
  const first = firstPage({ ...piece, ...(authority && { authority }) });
  const words = letterWords[language];
  return {
    language,
    title: subject,
    author: first.sender[0] ?? '',
    subject: reference,
    at: Date.parse(`${today}T12:00:00Z`),
    running: words.running(reference),
    ...(authority?.colour !== undefined && { accent: authority.colour }),
    first,
    blocks: [
      { type: 'heading', level: 1, text: subject },
      ...body
        .split(/\n+/)
        .filter((text) => text.trim() !== '')
        .map((text) => ({ type: 'paragraph' as const, text })),
      ...(enclosed.length === 0
        ? []
        : [
            { type: 'heading' as const, level: 2 as const, text: words.enclosuresTitle },
            { type: 'list' as const, items: enclosed },
          ]),
    ],
  };
}
