import type { Db } from '../tables.ts';

/** False: the person has no such draft. */
export async function deleteDraft(db: Db, id: string, person: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
