import type { Db } from '../tables.ts';
import type { Asker } from './asker.ts';
import type { CaseSummary } from './case.ts';

/** The same rule as that of the list: applicants see their own cases, officers those of their groups' procedures. */
export async function maySeeCase(
  db: Db,
  { procedure, applicant }: Pick<CaseSummary, 'procedure' | 'applicant'>,
  { person, groups }: Asker,
): Promise<boolean> {
  if (applicant === person) return true;
  if (groups.length === 0) return false;
  const role = await db
    .selectFrom('version_roles')
    .select('role')
    .where('slug', '=', procedure)
    .where('group_name', 'in', groups)
    .limit(1)
    .executeTakeFirst();
  return role !== undefined;
}
