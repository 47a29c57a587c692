import type { Problem } from '#engine/kernel/problem.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';

/** Takes a message that cannot be printed out of its batch: it has failed, and its letters are free for another one.
 * A batch in which nothing is left is gone. */
export const leaveOut = (db: Db, message: string, problem: Problem): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const from = await transaction
      .selectFrom('messages')
      .select('batch')
      .where('id', '=', message)
      .where('state', '=', 'queued')
      .forUpdate()
      .executeTakeFirst();
    if (!from) return;
    await transaction
      .updateTable('messages')
      .set({ state: 'failed', batch: null, problem: jsonb<Problem | null>(problem) })
      .where('id', '=', message)
      .execute();
    await transaction.deleteFrom('enclosures').where('message', '=', message).execute();
    await transaction
      .deleteFrom('batches')
      .where('id', '=', from.batch)
      .where('sha256', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('messages').select('messages.id').whereRef('messages.batch', '=', 'batches.id'))),
      )
      .execute();
  });
