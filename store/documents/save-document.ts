import { createHash } from 'node:crypto';
import { instant } from '../columns/instant.ts';
import { refuseUnstorable } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { type Document, documentColumns } from './document.ts';

export interface NewDocument {
  readonly id: string;
  readonly caseId?: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly kind: 'issued' | 'uploaded';
  readonly at: number;
  readonly letter?: string;
  readonly uploadedBy?: string;
  readonly code?: string;
  readonly sealedBy?: string;
}

/**
 * Keeps a document, and its bytes once however many documents consist of them.
 * The same id again: the first one stays and is answered, because it may already have been read.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function saveDocument(db: Db, document: NewDocument): Promise<Document> {
  const { id, caseId, name, type, bytes, kind, at, letter, uploadedBy, code, sealedBy } = document;
  refuseUnstorable({ id, name, type }, '');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const saved = await db
    .with('kept', (within) =>
      within
        .insertInto('contents')
        .values({ sha256, bytes })
        .onConflict((conflict) => conflict.doNothing()),
    )
    .insertInto('documents')
    .values({
      id,
      case_id: caseId ?? null,
      name,
      type,
      size: bytes.byteLength,
      sha256,
      kind,
      issued_at: instant(at),
      letter: letter ?? null,
      uploaded_by: uploadedBy ?? null,
      code: code ?? null,
      sealed_by: sealedBy ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(documentColumns)
    .executeTakeFirst();
  return saved ?? db.selectFrom('documents').select(documentColumns).where('id', '=', id).executeTakeFirstOrThrow();
}
