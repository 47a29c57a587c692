import type { Db } from '../tables.ts';
import { type PublishedVersion, versionColumns } from './published-version.ts';

/** A published version never changes, apart from being retired: callers may keep it. */
export const findVersion = (db: Db, slug: string, version: number): Promise<PublishedVersion | undefined> =>
  db
    .selectFrom('versions')
    .select(versionColumns)
    .where('slug', '=', slug)
    .where('version', '=', version)
    .executeTakeFirst();
