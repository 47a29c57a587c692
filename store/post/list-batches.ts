import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { limitOf, type Page, type PageRequest, pageOf } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import { type Batch, batchColumns } from './batch.ts';

/**
 * Batches of post, the newest first.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function listBatches(db: Db, request: PageRequest = {}): Promise<Page<Batch>> {
  let query = db.selectFrom('batches').select(batchColumns);
  if (request.cursor !== undefined) {
    const { at, id } = readCursor(request.cursor);
    query = query.where(sql<boolean>`(made_at, id) < (${instant(at ?? 0)}::timestamptz, ${id})`);
  }
  const rows = await query
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limitOf(request) + 1)
    .execute();
  return pageOf(rows, request, ({ madeAt, id }) => writeCursor({ at: madeAt, id }));
}
