import type { Db } from '../tables.ts';

/** Keeps a plan under the hash of its bytes, so that a workflow's history need only name it. */
export async function savePlan(db: Db, hash: string, body: Uint8Array): Promise<void> {
  await db
    .insertInto('plans')
    .values({ hash, body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
