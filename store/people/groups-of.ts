import type { Db } from '../tables.ts';

export async function groupsOf(db: Db, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .select('group_name as group')
    .where('person', '=', person)
    .orderBy('group_name')
    .execute();
  return rows.map(({ group }) => group);
}
