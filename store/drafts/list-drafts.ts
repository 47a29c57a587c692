import type { Db } from '../tables.ts';
import { type Draft, draftColumns } from './draft.ts';

/** What a person has begun and not filed, the latest first. */
export const listDrafts = (db: Db, person: string): Promise<Draft[]> =>
  db
    .selectFrom('drafts')
    .select(draftColumns)
    .where('person', '=', person)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
