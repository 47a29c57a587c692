import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

/** A message that failed needs nothing more: its person was reached otherwise. Answers whether it waited for that. */
export async function settleMessage(
  db: Db,
  id: string,
  { by, at }: { readonly by: string; readonly at: number },
): Promise<boolean> {
  const settled = await db
    .updateTable('messages')
    .set({ settled_at: instant(at), settled_by: by })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('settled_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}
