import { findPerson } from '#store/people/find-person.ts';
import type { Person } from '#store/people/person.ts';
import type { Db } from '#store/tables.ts';

/** Who has lost a role has lost it here within 5 seconds; asking costs the database little. */
const REMEMBERED_MS = 3_000;
const MOST_REMEMBERED = 10_000;

export interface PeopleCache {
  find(id: string): Promise<Person | undefined>;
}

/** People with their groups, as of a few seconds ago at most. */
export function peopleCache(db: Db, now: () => number): PeopleCache {
  const known = new Map<string, { readonly at: number; readonly person: Promise<Person | undefined> }>();
  return {
    find(id) {
      const there = known.get(id);
      if (there && now() - there.at < REMEMBERED_MS) return there.person;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const person = findPerson(db, id);
      known.set(id, { at: now(), person });
      person.catch(() => known.delete(id));
      return person;
    },
  };
}
