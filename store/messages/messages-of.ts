import type { Db } from '../tables.ts';
import { type Message, messageColumns } from './message.ts';

/** The messages of a case, the oldest first. */
export const messagesOf = (db: Db, caseId: string): Promise<Message[]> =>
  db
    .selectFrom('messages')
    .select(messageColumns)
    .where('case_id', '=', caseId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
