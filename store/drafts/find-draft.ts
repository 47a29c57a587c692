import type { Db } from '../tables.ts';
import { type Draft, draftColumns } from './draft.ts';

/** Nobody finds another person's draft. */
export const findDraft = (db: Db, id: string, person: string): Promise<Draft | undefined> =>
  db.selectFrom('drafts').select(draftColumns).where('id', '=', id).where('person', '=', person).executeTakeFirst();
