import type { Db } from '../tables.ts';
import { type Person, people } from './person.ts';

export const findPerson = (db: Db, id: string): Promise<Person | undefined> =>
  people(db).where('id', '=', id).executeTakeFirst();
