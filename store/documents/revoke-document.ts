import { instant } from '../columns/instant.ts';
import { refuseUnstorable } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { type Document, documentColumns } from './document.ts';

export interface Revocation {
  readonly id: string;
  readonly by: string;
  readonly why: string;
  readonly at: number;
}

/**
 * Says for good that an issued document is no longer valid. Answers it, or nothing where it is not one that was valid.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function revokeDocument(db: Db, { id, by, why, at }: Revocation): Promise<Document | undefined> {
  refuseUnstorable({ why }, '');
  return db
    .updateTable('documents')
    .set({ revoked_at: instant(at), revoked_by: by, revoked_why: why })
    .where('id', '=', id)
    .where('kind', '=', 'issued')
    .where('revoked_at', 'is', null)
    .returning(documentColumns)
    .executeTakeFirst();
}
