import { sql } from 'kysely';
import type { CaseStatus } from '#engine/kernel/state.ts';
import { instant } from '../columns/instant.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { limitOf, type Page, type PageRequest, pageOf } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import type { Asker } from './asker.ts';
import { type CaseSummary, summaryColumns } from './case.ts';

export interface CaseFilter extends PageRequest {
  /** Without one, every case. */
  readonly asker?: Asker | undefined;
  readonly applicant?: string | undefined;
  readonly status?: CaseStatus | undefined;
  readonly procedure?: string | undefined;
}

/**
 * Cases, the one filed last first. An officer sees those of procedures in which a group of theirs holds a role.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function listCases(db: Db, filter: CaseFilter = {}): Promise<Page<CaseSummary>> {
  const { asker, applicant, status, procedure, cursor } = filter;
  let query = db.selectFrom('cases').select(summaryColumns);
  if (asker) {
    const theirs = await proceduresOf(db, asker.groups);
    query = query.where((are) =>
      are.or([
        are('applicant', '=', asker.person),
        are('mandatary', '=', asker.person),
        ...(theirs.length > 0 ? [are('procedure', 'in', theirs)] : []),
      ]),
    );
  }
  if (applicant !== undefined) query = query.where('applicant', '=', applicant);
  if (status !== undefined) query = query.where('status', '=', status);
  if (procedure !== undefined) query = query.where('procedure', '=', procedure);
  if (cursor !== undefined) {
    const { at, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(filed_at, id) < (${instant(at ?? 0)}::timestamptz, ${id})`);
  }
  const rows = await query
    .orderBy('filed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limitOf(filter) + 1)
    .execute();
  return pageOf(rows, filter, ({ filedAt, id }) => writeCursor({ at: filedAt, id }));
}

/** Procedures in any version of which one of the groups holds a role. */
async function proceduresOf(db: Db, groups: readonly string[]): Promise<string[]> {
  if (groups.length === 0) return [];
  const rows = await db
    .selectFrom('version_roles')
    .distinct()
    .select('slug')
    .where('group_name', 'in', groups)
    .execute();
  return rows.map(({ slug }) => slug);
}
