import type { Db } from '../tables.ts';
import { type PublishedVersion, versionColumns } from './published-version.ts';

/** The version on which new cases begin. */
export const latestVersion = (db: Db, slug: string): Promise<PublishedVersion | undefined> =>
  db
    .selectFrom('versions')
    .select(versionColumns)
    .where('slug', '=', slug)
    .where('status', '=', 'published')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
