import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import type { Page } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import { type CaseRecord, caseColumns } from './case.ts';

/** Which open cases: from where on, and at most so many, a thousand when it does not say. */
export interface OpenCasesRequest {
  readonly procedure: string;
  readonly version: number;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * Open cases of one version of a procedure, the one filed first first.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function openCases(
  db: Db,
  { procedure, version, cursor, limit = 1_000 }: OpenCasesRequest,
): Promise<Page<CaseRecord>> {
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
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last && rows.length > limit ? writeCursor({ at: last.filedAt, id: last.id }) : null };
}
