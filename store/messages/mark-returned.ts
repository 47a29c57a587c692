import { sql } from 'kysely';
import type { Problem } from '#engine/kernel/problem.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { type Message, messageColumns } from './message.ts';

/** The message with this id, written in small letters. */
export const findReturned = (db: Db, id: string): Promise<Message | undefined> =>
  db.selectFrom('messages').select(messageColumns).where(sql<string>`lower(id)`, '=', id).executeTakeFirst();

/**
 * What a mail server reports later of a mail that it took: it has arrived, or it came back, with the problem. Answers
 * whether that is news: what came back has not arrived, whatever is reported after that, and what has gone on another way
 * since is not called back.
 */
export async function markReturned(db: Db, id: string, problem: Problem | null): Promise<boolean> {
  const changed = await db
    .updateTable('messages')
    .set({ state: problem ? 'failed' : 'delivered', problem: jsonb<Problem | null>(problem) })
    .where('id', '=', id)
    .where('channel', '=', 'email')
    .where('state', 'in', problem ? ['sent', 'delivered'] : ['sent'])
    .returning('id')
    .execute();
  return changed.length > 0;
}
