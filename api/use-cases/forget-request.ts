import type { Db } from '#store/tables.ts';

/** A request that was refused has not happened: its key may be used again, also for a corrected payload. */
export async function forgetRequest(
  db: Db,
  { actor, key }: { readonly actor: string; readonly key: string },
): Promise<void> {
  await db
    .deleteFrom('requests')
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('state', '=', 'in-progress')
    .execute();
}
