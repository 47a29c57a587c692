import type { Db } from '../tables.ts';

/** Of all that is published, the hashes of its content. */
export const publishedHashes = async (db: Db): Promise<readonly string[]> =>
  (await db.selectFrom('versions').select('hash').execute()).map(({ hash }) => hash);
