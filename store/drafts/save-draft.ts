import { instant } from '../columns/instant.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import type { Draft } from './draft.ts';

export interface SavedDraft extends Omit<Draft, 'updatedAt'> {
  readonly at: number;
}

/**
 * Begins a draft or goes on with it. False: there is one of this id, and it is somebody else's.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function saveDraft(db: Db, { at, ...draft }: SavedDraft): Promise<boolean> {
  const saved = await db
    .insertInto('drafts')
    .values({ ...draft, values: jsonb(draft.values), updated_at: instant(at) })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((given) => ({
          version: given.ref('excluded.version'),
          language: given.ref('excluded.language'),
          values: given.ref('excluded.values'),
          page: given.ref('excluded.page'),
          updated_at: instant(at),
        }))
        .where('drafts.person', '=', draft.person),
    )
    .returning('id')
    .executeTakeFirst();
  return saved !== undefined;
}
