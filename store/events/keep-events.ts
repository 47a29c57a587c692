import type { Progress } from '#engine/run/progress.ts';
import type { Db } from '../tables.ts';

/** What came to the case before this record, in place of what was said of it before a crash. */
export async function keepEvents(db: Db, { caseId, sequence, events }: Progress): Promise<void> {
  const text = JSON.stringify(events);
  await db
    .insertInto('events')
    .values({ case_id: caseId, sequence, events: text })
    .onConflict((conflict) => conflict.columns(['case_id', 'sequence']).doUpdateSet({ events: text }))
    .execute();
}
