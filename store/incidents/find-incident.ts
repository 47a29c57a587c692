import type { Db } from '../tables.ts';
import { type Incident, incidents } from './incident.ts';

export const findIncident = (db: Db, id: string): Promise<Incident | undefined> =>
  incidents(db).where('incidents.id', '=', id).executeTakeFirst();
