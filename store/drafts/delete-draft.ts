import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
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

/** False: it was worked on since, or is gone. */
export async function deleteUnchangedDraft(db: Db, id: string, updatedAt: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('updated_at', '=', sql<number>`${instant(updatedAt)}::timestamptz`)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
