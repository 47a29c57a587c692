import type { Procedure } from '#engine/language/procedure.ts';
import { listProcedures as proceduresInStore } from '#store/procedures/list-procedures.ts';
import type { VersionSummary } from '#store/procedures/published-version.ts';
import type { Deps } from '../deps.ts';

/** The version of a procedure that is filed on now. */
export interface CurrentProcedure extends VersionSummary {
  readonly procedure: Procedure;
}

/** The procedures that somebody can apply for; public. */
export async function listProcedures({ store, procedures }: Deps): Promise<CurrentProcedure[]> {
  const current = await proceduresInStore(store.db);
  return Promise.all(
    current.map(async ({ definition: _read, ...summary }) => ({
      ...summary,
      procedure: (await procedures.of({ procedure: summary.slug, version: summary.version })).procedure,
    })),
  );
}
