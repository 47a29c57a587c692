import { z } from 'zod';
import type { Batch } from '#store/post/batch.ts';
import { id, instant, iso, isoOrNull, links, shapes } from './parts.ts';

const pieceShape = z.object({
  message: id,
  reference: z.string(),
  firstPage: z.int().min(1),
  pages: z.int().min(1),
  documents: z.array(z.object({ id, name: z.string(), sha256: z.string() })),
});

export const batchShape = z
  .object({
    id,
    madeAt: instant,
    madeBy: z.string(),
    sha256: z.string().nullable().describe('Of the PDF; null while its drawing is interrupted'),
    pages: z.int().min(1).nullable(),
    pieces: z.array(pieceShape).describe('What is in it: one envelope each, in the order of the pages'),
    printedAt: instant.nullable().describe('When somebody said that it is printed and in the post'),
    printedBy: z.string().nullable(),
    links,
  })
  .register(shapes, { id: 'Batch' });

export const batchJson = (batch: Batch): z.input<typeof batchShape> => {
  const { id: name, madeAt, madeBy, sha256, pages, pieces, printedAt, printedBy } = batch;
  const self = `/api/post/${name}`;
  return {
    id: name,
    madeAt: iso(madeAt),
    madeBy,
    sha256,
    pages,
    pieces: pieces.map((piece) => ({ ...piece, documents: [...piece.documents] })),
    printedAt: isoOrNull(printedAt),
    printedBy,
    links: { self, pdf: `${self}/pdf`, printed: `${self}/printed` },
  };
};
