import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';
import { GONE } from './message.ts';

/** The mail server has taken it. Marked again, it keeps the first instant. */
export async function markMessageSent(
  db: Db,
  id: string,
  { messageId, at }: { readonly messageId: string | null; readonly at: number },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({
      state: 'sent',
      message_id: messageId,
      sent_at: instant(at),
      attempts: sql<number>`attempts + 1`,
      problem: null,
    })
    .where('id', '=', id)
    .where('state', 'not in', GONE)
    .execute();
}
