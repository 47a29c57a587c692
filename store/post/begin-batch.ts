import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';
import type { Batch } from './batch.ts';
import { findBatch } from './find-batch.ts';
import { waitingPost } from './waiting-post.ts';

interface NewBatch {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  /** How many messages at most. */
  readonly most: number;
}

/**
 * Puts the oldest messages that wait for the post into a batch, each with the letters of its case that were
 * neither opened nor posted to the same person yet. The same id again is the same batch; two at once share nothing. Nothing when none waits.
 */
export const beginBatch = (db: Db, { id, by, at, most }: NewBatch): Promise<Batch | undefined> =>
  db.transaction().execute(async (transaction) => {
    const before = await findBatch(transaction, id);
    if (before) return before;
    const waiting = await waitingPost(transaction)
      .select('id')
      .orderBy('created_at')
      .orderBy('id')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    if (waiting.length === 0) return undefined;
    const begun = await transaction
      .insertInto('batches')
      .values({ id, made_at: instant(at), made_by: by })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (begun) await enclose(transaction, id, waiting);
    return findBatch(transaction, id);
  });

async function enclose(db: Db, batch: string, messages: readonly { readonly id: string }[]): Promise<void> {
  const ids = messages.map(({ id }) => id);
  await db.updateTable('messages').set({ batch }).where('id', 'in', ids).execute();
  // of several messages to one person about one case, the last takes the letters
  const last = db
    .selectFrom('messages')
    .select(['case_id', 'recipient', 'id'])
    .distinctOn(['case_id', 'recipient'])
    .where('batch', '=', batch)
    .where('role', '=', 'applicant')
    .orderBy('case_id')
    .orderBy('recipient')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .as('last');
  await db
    .insertInto('enclosures')
    .columns(['message', 'document'])
    .expression(
      db
        .selectFrom(last)
        .innerJoin('documents', 'documents.case_id', 'last.case_id')
        .select(['last.id as message', 'documents.id as document'])
        .where('documents.kind', '=', 'issued')
        .where('documents.opened_at', 'is', null)
        .where('documents.revoked_at', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('enclosures')
                .innerJoin('messages', 'messages.id', 'enclosures.message')
                .select('messages.id')
                .whereRef('enclosures.document', '=', 'documents.id')
                .whereRef('messages.recipient', '=', 'last.recipient'),
            ),
          ),
        ),
    )
    .execute();
}
