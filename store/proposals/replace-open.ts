import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

/** What waits under that number gives way to something else. */
export async function replaceOpen(
  db: Db,
  {
    slug,
    version,
    by,
    at,
  }: { readonly slug: string; readonly version: number; readonly by: string; readonly at: number },
): Promise<void> {
  await db
    .updateTable('proposals')
    .set({ state: 'replaced', settled_by: by, settled_at: instant(at) })
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('state', '=', 'open')
    .execute();
}
