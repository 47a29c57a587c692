import type { Db } from '../tables.ts';
import { type Person, people } from './person.ts';

export const listPeople = (db: Db): Promise<Person[]> => people(db).orderBy('id').execute();
