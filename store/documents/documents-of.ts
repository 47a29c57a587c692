import type { Db } from '../tables.ts';
import { type Document, documentColumns } from './document.ts';

/** What was issued and uploaded in a case, the oldest first. */
export const documentsOf = (db: Db, caseId: string): Promise<Document[]> =>
  db
    .selectFrom('documents')
    .select(documentColumns)
    .where('case_id', '=', caseId)
    .orderBy('issued_at')
    .orderBy('id')
    .execute();
