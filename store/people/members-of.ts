import type { Db } from '../tables.ts';
import { type Person, people } from './person.ts';

/** Who is in a group. */
export const membersOf = (db: Db, group: string): Promise<Person[]> =>
  people(db)
    .where('id', 'in', db.selectFrom('memberships').select('person').where('group_name', '=', group))
    .orderBy('id')
    .execute();
