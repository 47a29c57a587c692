import type { Incident } from '#store/incidents/incident.ts';
import { type IncidentFilter, listIncidents as incidentsInStore } from '#store/incidents/list-incidents.ts';
import type { Page } from '#store/paging/page.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';

/** Incidents of all cases, the newest first; for operators. */
export async function listIncidents(
  { store }: Deps,
  asker: Asker,
  filter: IncidentFilter,
): Promise<Page<Incident> | Refusal> {
  return isOperator(asker) ? incidentsInStore(store.db, filter) : nothingHere();
}
