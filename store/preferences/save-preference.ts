import type { Db } from '../tables.ts';
import type { Preference } from './preference.ts';

/** What somebody chooses takes the place of what they chose before. */
export async function savePreference(db: Db, person: string, preference: Preference): Promise<void> {
  await db
    .insertInto('preferences')
    .values({ person, ...preference })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(preference))
    .execute();
}
