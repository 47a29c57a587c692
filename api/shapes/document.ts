import { z } from 'zod';
import type { Document } from '#store/documents/document.ts';
import { id, instant, iso, isoOrNull, shapes } from './parts.ts';

export const documentShape = z
  .object({
    id,
    name: z.string(),
    type: z.string().describe('Media type'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().min(0).describe('Bytes'),
    issuedAt: instant.describe('When it was issued, or uploaded'),
    kind: z.enum(['issued', 'uploaded']),
    code: z.string().nullable().describe('By which a letter is verified'),
    openedAt: instant.nullable().describe('When the applicant first opened a letter'),
    revokedAt: instant.nullable().describe('Since when it is no longer valid'),
    links: z.object({ self: z.string() }),
  })
  .register(shapes, { id: 'Document' });

export const documentJson = ({
  id,
  name,
  type,
  sha256,
  size,
  issuedAt,
  kind,
  code,
  openedAt,
  revokedAt,
}: Document): z.input<typeof documentShape> => ({
  id,
  name,
  type,
  sha256,
  size,
  issuedAt: iso(issuedAt),
  kind,
  code,
  openedAt: isoOrNull(openedAt),
  revokedAt: isoOrNull(revokedAt),
  links: { self: `/api/documents/${id}` },
});
