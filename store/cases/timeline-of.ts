import type { Entry } from '#engine/kernel/effect.ts';
import type { Db } from '../tables.ts';

export interface TimelineLine {
  readonly sequence: number;
  readonly line: number;
  readonly at: number;
  /** Who, in which role; null when the case went on by itself. */
  readonly actor: string | null;
  readonly role: string | null;
  readonly what: Entry['what'];
  readonly entry: Entry;
}

/** All that happened to a case, in order. */
export const timelineOf = (db: Db, caseId: string): Promise<TimelineLine[]> =>
  db
    .selectFrom('timeline')
    .select(['sequence', 'line', 'at', 'actor', 'role', 'what', 'entry'])
    .where('case_id', '=', caseId)
    .orderBy('sequence')
    .orderBy('line')
    .execute();
