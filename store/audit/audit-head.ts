import type { Db } from '../tables.ts';

/** The end of a case's chain: whoever keeps it can tell later whether lines were cut off. */
export interface AuditHead {
  readonly caseId: string;
  readonly sequence: number;
  readonly line: number;
  readonly hash: string;
}

export const auditHead = (db: Db, caseId: string): Promise<AuditHead | undefined> =>
  db
    .selectFrom('audit')
    .select(['case_id as caseId', 'sequence', 'line', 'hash'])
    .where('case_id', '=', caseId)
    .orderBy('sequence', 'desc')
    .orderBy('line', 'desc')
    .limit(1)
    .executeTakeFirst();
