import type { Db } from '../tables.ts';

/** The versions on which cases are open. */
export const versionsInUse = (db: Db): Promise<{ procedure: string; version: number }[]> =>
  db
    .selectFrom('cases')
    .distinct()
    .select(['procedure', 'version'])
    .where('closed', '=', false)
    .orderBy('procedure')
    .orderBy('version')
    .execute();
