import type { Db } from '../tables.ts';
import { type CaseRecord, caseColumns } from './case.ts';

export const findCase = (db: Db, id: string): Promise<CaseRecord | undefined> =>
  db.selectFrom('cases').select(caseColumns).where('id', '=', id).executeTakeFirst();

export const findCaseByReference = (db: Db, reference: string): Promise<CaseRecord | undefined> =>
  db.selectFrom('cases').select(caseColumns).where('reference', '=', reference).executeTakeFirst();
