import { chainOfProcedure, recordAct } from '../audit/record-act.ts';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';
import type { OpenProposal } from './proposal.ts';

/** A second person says no, and why. False when it no longer waited. */
export const refuseProposal = (
  db: Db,
  { id, slug, version, hash }: OpenProposal,
  { by, reason, at }: { readonly by: string; readonly reason: string; readonly at: number },
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('proposals')
      .set({ state: 'refused', settled_by: by, settled_at: instant(at), reason })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    const entry = { what: 'version-refused', version, hash, reason } as const;
    await recordAct(transaction, chainOfProcedure(slug), { at, by: { person: by, role: 'publisher' }, entry });
    return true;
  });
