import { sql } from 'kysely';
import type { Problem } from '#engine/kernel/problem.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { GONE } from './message.ts';

/** An attempt failed: for good, or to be tried again. What was sent stays sent. */
export async function markMessageFailed(
  db: Db,
  id: string,
  { problem, final }: { readonly problem: Problem; readonly final: boolean },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({
      state: final ? 'failed' : 'queued',
      attempts: sql<number>`attempts + 1`,
      problem: jsonb<Problem | null>(problem),
    })
    .where('id', '=', id)
    .where('state', 'not in', GONE)
    .execute();
}
