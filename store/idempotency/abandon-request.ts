import { sql } from 'kysely';
import type { Db } from '../tables.ts';

/** Lets the next attempt go ahead at once. It gets the same case id, in case that this one began the case after all. */
export async function abandonRequest(
  db: Db,
  { actor, key }: { readonly actor: string; readonly key: string },
): Promise<void> {
  await db
    .updateTable('requests')
    .set({ leased_until: sql<Date>`'-infinity'` })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('state', '=', 'in-progress')
    .execute();
}
