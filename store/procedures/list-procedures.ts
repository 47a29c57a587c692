import type { Db } from '../tables.ts';
import { type PublishedVersion, summaryColumns } from './published-version.ts';

/** The catalogue: of each procedure the version on which new cases begin. */
export const listProcedures = (db: Db): Promise<Omit<PublishedVersion, 'plan'>[]> =>
  db
    .selectFrom('versions')
    .distinctOn('slug')
    .select([...summaryColumns, 'definition'])
    .where('status', '=', 'published')
    .orderBy('slug')
    .orderBy('version', 'desc')
    .execute();
