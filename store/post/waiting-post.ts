import type { Db } from '../tables.ts';

/** Messages that are to be printed and in no batch yet. */
export const waitingPost = (db: Db) =>
  db.selectFrom('messages').where('channel', '=', 'post').where('state', '=', 'queued').where('batch', 'is', null);

export async function countWaitingPost(db: Db): Promise<number> {
  const { waiting } = await waitingPost(db)
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .executeTakeFirstOrThrow();
  return waiting;
}
