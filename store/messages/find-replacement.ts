import type { Db } from '../tables.ts';

/** The id of the message that was sent in the place of this one, if any was. */
export async function findReplacement(db: Db, id: string): Promise<string | undefined> {
  const found = await db.selectFrom('messages').select('id').where('replaces', '=', id).executeTakeFirst();
  return found?.id;
}
