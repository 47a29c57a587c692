import type { CaseSummary } from '#store/cases/case.ts';
import { maySeeCase } from '#store/cases/may-see-case.ts';
import type { Deps } from '../deps.ts';
import { type Asker, isOperator } from '../session/asker.ts';

/** As what somebody sees a case. In operation one sees how it runs, not what was entered. */
export type SeenAs = 'applicant' | 'officer' | 'operation';

export async function sightOf(
  { store }: Deps,
  asker: Asker,
  about: Pick<CaseSummary, 'procedure' | 'applicant'>,
): Promise<SeenAs | undefined> {
  if (about.applicant === asker.person) return 'applicant';
  if (await maySeeCase(store.db, about, asker)) return 'officer';
  return isOperator(asker) ? 'operation' : undefined;
}
