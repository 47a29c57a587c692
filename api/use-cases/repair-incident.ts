import { findIncident } from '#store/incidents/find-incident.ts';
import type { Incident } from '#store/incidents/incident.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { postEvent } from '../temporal/post-event.ts';
import { updateIdOf } from './request-id.ts';

/** `retry`: the work is tried again; `skip`: the case goes on as if it had been done. */
export type Repair = 'retry' | 'skip';

/** An operator mends what failed for good. Answers with the incident as it then is. */
export async function repairIncident(
  deps: Deps,
  asker: Asker,
  id: string,
  how: Repair,
  requestId?: string,
): Promise<Incident | Refusal> {
  const { db } = deps.store;
  const incident = isOperator(asker) ? await findIncident(db, id) : undefined;
  if (!incident) return nothingHere();
  const { caseId, activity, resolution, resolvedBy } = incident;
  const resolved = refuse('incident/resolved', `It was closed before (${resolution ?? 'the case went on'}).`);
  if (incident.resolvedAt !== null)
    return requestId !== undefined && resolution === how && resolvedBy === asker.person ? incident : resolved;
  const by = { person: asker.person, role: 'operator' };
  const refused = await postEvent(
    deps,
    caseId,
    { type: 'incident-repaired', activity, how, by },
    updateIdOf(requestId),
  );
  if (refused) return refused.code === 'event/too-late' ? resolved : refused;
  return (await findIncident(db, id)) ?? nothingHere();
}
