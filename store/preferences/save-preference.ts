import type { Db } from '../tables.ts';
import type { Preference } from './preference.ts';

/** What somebody chooses takes the place of what they chose before. */
export async function savePreference(db: Db, person: string, { postalAddress, ...others }: Preference): Promise<void> {
  const preference = { ...others, postal_address: postalAddress };
  await db
    .insertInto('preferences')
    .values({ person, ...preference })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(preference))
    .execute();
}
