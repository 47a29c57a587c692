import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import type { Page } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import { type CaseRecord, caseColumns } from './case.ts';

const MOST = 1_000;

/**
 * Open cases of one version of a procedure, the one filed first first, a thousand at a time.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function openCases(
  db: Db,
  of: { readonly procedure: string; readonly version: number; readonly cursor?: string | undefined },
): Promise<Page<CaseRecord>> {
  const { procedure, version, cursor } = of;
  let query = db
    .selectFrom('cases')
    .select(caseColumns)
    .where('procedure', '=', procedure)
    .where('version', '=', version)
    .where('closed', '=', false);
  if (cursor !== undefined) {
    const { at, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(filed_at, id) > (${instant(at ?? 0)}::timestamptz, ${id})`);
  }
  const rows = await query
    .orderBy('filed_at')
    .orderBy('id')
    .limit(MOST + 1)
    .execute();
  const items = rows.slice(0, MOST);
  const last = items.at(-1);
  return { items, next: last && rows.length > MOST ? writeCursor({ at: last.filedAt, id: last.id }) : null };
}
