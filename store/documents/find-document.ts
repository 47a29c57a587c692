import type { Db } from '../tables.ts';
import { type Document, documentColumns } from './document.ts';

export const findDocument = (db: Db, id: string): Promise<Document | undefined> =>
  db.selectFrom('documents').select(documentColumns).where('id', '=', id).executeTakeFirst();
