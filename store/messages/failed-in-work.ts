import type { Incident } from '../incidents/incident.ts';
import type { Db } from '../tables.ts';

/** The messages that failed and are not settled, by the incident of the work that wrote them. */
export async function failedInWork(
  db: Db,
  incidents: readonly Pick<Incident, 'id' | 'caseId' | 'activity'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (incidents.length === 0) return new Map();
  const failed = await db
    .selectFrom('messages')
    .select(['id', 'key'])
    .where('case_id', 'in', [...new Set(incidents.map(({ caseId }) => caseId))])
    .where('state', '=', 'failed')
    .where('settled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return new Map(
    incidents.map(({ id, caseId, activity }) => [
      id,
      failed.filter(({ key }) => key.startsWith(`${caseId}/${activity}/`)).map((message) => message.id),
    ]),
  );
}
