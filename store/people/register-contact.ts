import type { Db } from '../tables.ts';
import type { Person } from './person.ts';

/** Keeps somebody without an account, once for each id, so that a case has its applicant and messages reach them. */
export async function registerContact(db: Db, contact: Omit<Person, 'kind' | 'groups'>): Promise<void> {
  await db
    .insertInto('people')
    .values({ ...contact, kind: 'contact' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
