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
