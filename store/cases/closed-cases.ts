import type { Ended } from '#engine/kernel/state.ts';
import type { Db } from '../tables.ts';

/** Enough of a closed case to play it again with what came to it. */
export interface ClosedCase {
  readonly id: string;
  readonly version: number;
  /** Of the last record. */
  readonly sequence: number;
  readonly ended: Ended | null;
}

/** Closed cases of a procedure, whatever their version, the one that was filed last first. */
export const closedCases = (db: Db, procedure: string, most: number): Promise<ClosedCase[]> =>
  db
    .selectFrom('cases')
    .select(['id', 'version', 'sequence', 'ended'])
    .where('procedure', '=', procedure)
    .where('closed', '=', true)
    .orderBy('filed_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();

/** The closed cases of a version, the one that closed first first, and when that was. */
export const closedLongest = (
  db: Db,
  { procedure, version, most }: { readonly procedure: string; readonly version: number; readonly most: number },
): Promise<{ id: string; closedAt: number }[]> =>
  db
    .selectFrom('cases')
    .select(['id', 'updated_at as closedAt'])
    .where('procedure', '=', procedure)
    .where('version', '=', version)
    .where('closed', '=', true)
    .orderBy('updated_at')
    .orderBy('id')
    .limit(most)
    .execute();
