import type { Db } from '../tables.ts';
import { type Reply, replyColumns } from './reply.ts';

/** The answers to the messages of a case, the oldest first. */
export const repliesOf = (db: Db, caseId: string): Promise<Reply[]> =>
  db
    .selectFrom('replies')
    .select(replyColumns)
    .where('case_id', '=', caseId)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
