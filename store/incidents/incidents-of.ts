import type { Db } from '../tables.ts';
import { type Incident, incidents } from './incident.ts';

/** The incidents of a case, the oldest first. */
export const incidentsOf = (db: Db, caseId: string): Promise<Incident[]> =>
  incidents(db)
    .where('incidents.case_id', '=', caseId)
    .orderBy('incidents.opened_at')
    .orderBy('incidents.id')
    .execute();
