import { chainOfProcedure, lockProcedure, recordAct } from '../audit/record-act.ts';
import { instant } from '../columns/instant.ts';
import { jsonText, orderedJson } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { replaceOpen } from './replace-open.ts';

export interface NewProposal {
  readonly slug: string;
  readonly version: number;
  readonly definition: object;
  readonly hash: string;
  readonly proposedBy: string;
  readonly at: number;
}

/**
 * Proposes a version. `unchanged`: the same waits already; another one that waits under that number is replaced.
 * @throws StoreRefusal `store/text-unstorable`
 */
export const proposeVersion = (
  db: Db,
  { proposedBy, at, ...proposed }: NewProposal,
): Promise<'proposed' | 'unchanged'> =>
  db.transaction().execute(async (transaction) => {
    const { slug, version, hash } = proposed;
    await lockProcedure(transaction, slug);
    const waiting = await transaction
      .selectFrom('proposals')
      .select('hash')
      .where('slug', '=', slug)
      .where('version', '=', version)
      .where('state', '=', 'open')
      .executeTakeFirst();
    if (waiting?.hash === hash) return 'unchanged';
    await replaceOpen(transaction, { slug, version, by: proposedBy, at });
    await transaction
      .insertInto('proposals')
      .values({
        slug,
        version,
        hash,
        definition: orderedJson(JSON.parse(jsonText(proposed.definition))),
        proposed_by: proposedBy,
        proposed_at: instant(at),
      })
      .execute();
    const by = { person: proposedBy, role: 'designer' };
    await recordAct(transaction, chainOfProcedure(slug), {
      at,
      by,
      entry: { what: 'version-proposed', version, hash },
    });
    return 'proposed';
  });
