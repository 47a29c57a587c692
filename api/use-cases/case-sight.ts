import { actsForApplicant } from '#store/cases/acts-for-applicant.ts';
import type { CaseSummary } from '#store/cases/case.ts';
import { maySeeCase } from '#store/cases/may-see-case.ts';
import type { Deps } from '../deps.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { shownForOpinions } from './consulted.ts';

/**
 * As what somebody sees a case. Who is consulted sees what they are asked about; in operation one sees how a case runs,
 * not what was entered.
 */
export type SeenAs = 'applicant' | 'officer' | 'consulted' | 'operation';

export async function sightOf(
  { store, procedures }: Deps,
  asker: Asker,
  about: Pick<CaseSummary, 'procedure' | 'version' | 'applicant' | 'mandatary'>,
): Promise<SeenAs | undefined> {
  if (actsForApplicant(about, asker.person)) return 'applicant';
  if (await maySeeCase(store.db, about, asker))
    return shownForOpinions(await procedures.of(about), asker) ? 'consulted' : 'officer';
  return isOperator(asker) ? 'operation' : undefined;
}
