import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { limitOf, type Page, type PageRequest, pageOf } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import { type Incident, incidents } from './incident.ts';

export interface IncidentFilter extends PageRequest {
  /** Only those that wait for somebody, or only the others. */
  readonly open?: boolean | undefined;
  readonly procedure?: string | undefined;
}

/**
 * Incidents of all cases, the newest first.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function listIncidents(db: Db, filter: IncidentFilter = {}): Promise<Page<Incident>> {
  const { open, procedure, cursor } = filter;
  let query = incidents(db);
  if (open !== undefined) query = query.where('incidents.resolved_at', open ? 'is' : 'is not', null);
  if (procedure !== undefined) query = query.where('cases.procedure', '=', procedure);
  if (cursor !== undefined) {
    const { at, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(incidents.opened_at, incidents.id) < (${instant(at ?? 0)}::timestamptz, ${id})`);
  }
  const rows = await query
    .orderBy('incidents.opened_at', 'desc')
    .orderBy('incidents.id', 'desc')
    .limit(limitOf(filter) + 1)
    .execute();
  return pageOf(rows, filter, ({ openedAt, id }) => writeCursor({ at: openedAt, id }));
}
