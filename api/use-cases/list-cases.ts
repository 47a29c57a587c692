import type { CaseStatus } from '#engine/kernel/state.ts';
import type { CaseSummary } from '#store/cases/case.ts';
import { listCases as casesInStore } from '#store/cases/list-cases.ts';
import type { Page, PageRequest } from '#store/paging/page.ts';
import type { Deps } from '../deps.ts';
import type { Version } from '../procedures/procedures.ts';
import { type Asker, isOperator } from '../session/asker.ts';

export interface CaseFilter extends PageRequest {
  readonly status?: CaseStatus | undefined;
  readonly procedure?: string | undefined;
}

/** A line of a list of cases, with the definition that it comes from. */
export interface CaseLine {
  readonly summary: CaseSummary;
  readonly version: Version;
}

/** The cases that somebody may see, the one filed last first; an operator sees that all of them are there. */
export async function listCases(
  { store, procedures }: Deps,
  asker: Asker,
  filter: CaseFilter,
): Promise<Page<CaseLine>> {
  const { items, next } = await casesInStore(store.db, { ...filter, ...(!isOperator(asker) && { asker }) });
  const lines = await Promise.all(items.map(async (summary) => ({ summary, version: await procedures.of(summary) })));
  return { items: lines, next };
}
