import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

/** The person a letter is for has opened it; the first time stays. */
export async function markOpened(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('documents')
    .set({ opened_at: instant(at) })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute();
}
