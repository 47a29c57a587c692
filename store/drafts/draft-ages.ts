import type { Db } from '../tables.ts';
import type { Draft } from './draft.ts';

/** Every unfinished application, the one left longest first; whose it is and what it says stays unread. */
export const draftAges = (db: Db): Promise<Pick<Draft, 'id' | 'procedure' | 'version' | 'updatedAt'>[]> =>
  db
    .selectFrom('drafts')
    .select(['id', 'procedure', 'version', 'updated_at as updatedAt'])
    .orderBy('updated_at')
    .execute();
