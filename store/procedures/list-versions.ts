import type { Db } from '../tables.ts';
import { summaryColumns, type VersionSummary } from './published-version.ts';

/** All versions of a procedure, the newest first. */
export const listVersions = (db: Db, slug: string): Promise<VersionSummary[]> =>
  db.selectFrom('versions').select(summaryColumns).where('slug', '=', slug).orderBy('version', 'desc').execute();
