import type { Db } from '../tables.ts';
import { type Document, documentColumns } from './document.ts';

/** The letter that carries this verification code. */
export const findByCode = (db: Db, code: string): Promise<Document | undefined> =>
  db.selectFrom('documents').select(documentColumns).where('code', '=', code).executeTakeFirst();

/** A letter that was issued with exactly this content; one that is still valid before one that is not. */
export const findIssuedByContent = (db: Db, sha256: string): Promise<Document | undefined> =>
  db
    .selectFrom('documents')
    .select(documentColumns)
    .where('sha256', '=', sha256)
    .where('kind', '=', 'issued')
    .orderBy('revoked_at', (order) => order.asc().nullsFirst())
    .executeTakeFirst();
