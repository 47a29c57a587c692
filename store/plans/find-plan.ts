import type { Db } from '../tables.ts';

export async function findPlan(db: Db, hash: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('plans').select('body').where('hash', '=', hash).executeTakeFirst();
  return row?.body;
}
