import type { Db } from '../tables.ts';

/** The bytes with this hash. */
export async function contentOf(db: Db, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('contents').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
  return row?.bytes;
}
