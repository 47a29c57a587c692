import type { Db } from '../tables.ts';
import type { Preference } from './preference.ts';

/** Nothing for somebody who has not chosen. */
export const findPreference = (db: Db, person: string): Promise<Preference | undefined> =>
  db
    .selectFrom('preferences')
    .select(['channel', 'language', 'phone', 'postal_address as postalAddress'])
    .where('person', '=', person)
    .executeTakeFirst();
