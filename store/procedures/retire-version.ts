import type { Db } from '../tables.ts';

/** No new case begins on it any more; the running ones finish on it. False when there is no such version. */
export async function retireVersion(db: Db, slug: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('versions')
    .set({ status: 'retired' })
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
