import type { Db } from '../tables.ts';

interface VersionOf {
  readonly procedure: string;
  readonly version: number;
}

/** The versions on which cases are open. */
export const versionsInUse = (db: Db): Promise<VersionOf[]> => versionsOf(db, false);

/** The versions on which cases are closed. */
export const closedVersions = (db: Db): Promise<VersionOf[]> => versionsOf(db, true);

const versionsOf = (db: Db, closed: boolean): Promise<VersionOf[]> =>
  db
    .selectFrom('cases')
    .distinct()
    .select(['procedure', 'version'])
    .where('closed', '=', closed)
    .orderBy('procedure')
    .orderBy('version')
    .execute();
