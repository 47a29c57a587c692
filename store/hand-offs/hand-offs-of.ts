import type { Db } from '../tables.ts';
import { type HandOff, handOffColumns } from './hand-off.ts';

/** The hand-offs of a case, the oldest first. */
export const handOffsOf = (db: Db, caseId: string): Promise<HandOff[]> =>
  db
    .selectFrom('hand_offs')
    .select(handOffColumns)
    .where('case_id', '=', caseId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
