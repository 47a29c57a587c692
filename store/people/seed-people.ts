import type { Db } from '../tables.ts';
import type { Person } from './person.ts';

/** Makes sure that these people are there, as given, and in exactly these groups. Others are left alone. */
export async function seedPeople(db: Db, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return;
  const ids = people.map(({ id }) => id);
  const memberships = people.flatMap(({ id, groups }) => groups.map((group) => ({ person: id, group_name: group })));
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('people')
      .values(people.map(({ groups: _elsewhere, ...person }) => person))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((given) => ({
          name: given.ref('excluded.name'),
          email: given.ref('excluded.email'),
          language: given.ref('excluded.language'),
          kind: given.ref('excluded.kind'),
        })),
      )
      .execute();
    await transaction.deleteFrom('memberships').where('person', 'in', ids).execute();
    if (memberships.length > 0) await transaction.insertInto('memberships').values(memberships).execute();
  });
}
