import type { Db } from '../tables.ts';
import { actsForApplicant } from './acts-for-applicant.ts';
import type { Asker } from './asker.ts';
import type { CaseSummary } from './case.ts';

/** The same rule as that of the list: applicants and those who act for them see their own cases, officers those of their groups' procedures. */
export async function maySeeCase(
  db: Db,
  about: Pick<CaseSummary, 'procedure' | 'applicant' | 'mandatary'>,
  { person, groups }: Asker,
): Promise<boolean> {
  if (actsForApplicant(about, person)) return true;
  if (groups.length === 0) return false;
  const role = await db
    .selectFrom('version_roles')
    .select('role')
    .where('slug', '=', about.procedure)
    .where('group_name', 'in', groups)
    .limit(1)
    .executeTakeFirst();
  return role !== undefined;
}
