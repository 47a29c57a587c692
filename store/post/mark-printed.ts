import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

/** Somebody has printed a batch that is drawn: it says who and when, and its messages have left. Said again, the first time stays. */
export const markPrinted = (db: Db, id: string, { by, at }: { readonly by: string; readonly at: number }) =>
  db.transaction().execute(async (transaction) => {
    const printed = await transaction
      .updateTable('batches')
      .set({ printed_at: instant(at), printed_by: by })
      .where('id', '=', id)
      .where('sha256', 'is not', null)
      .where('printed_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!printed) return;
    await transaction
      .updateTable('messages')
      .set({ state: 'printed', sent_at: instant(at), attempts: sql<number>`attempts + 1`, problem: null })
      .where('batch', '=', id)
      .where('state', '=', 'queued')
      .execute();
  });
