import type { Plan } from '#engine/kernel/plan.ts';
import { chainOfProcedure, lockProcedure, recordAct } from '../audit/record-act.ts';
import { instant } from '../columns/instant.ts';
import { jsonText, orderedJson } from '../columns/jsonb.ts';
import { replaceOpen } from '../proposals/replace-open.ts';
import type { Db } from '../tables.ts';
import { rolesIn } from './roles-in.ts';

export interface Publication {
  /** A definition without problems; the plan is compiled from it and says its name and version. */
  readonly definition: object;
  readonly plan: Plan;
  /** Of the definition: tells whether a version is published again or changed. */
  readonly hash: string;
  readonly publishedBy: string;
  /** The proposal to which a second person agrees by publishing it; absent when one person publishes alone. */
  readonly agreed?: { readonly id: number; readonly proposedBy: string };
  readonly at?: number;
}

/**
 * Publishes a version. `unchanged`: it is already there, the same; `conflict`: it is already there and differs, or the
 * proposal no longer waits.
 * @throws StoreRefusal `store/text-unstorable`
 */
export const publishVersion = (db: Db, publication: Publication): Promise<'published' | 'unchanged' | 'conflict'> =>
  db.transaction().execute(async (transaction) => {
    const { definition, plan, hash, publishedBy, agreed, at = Date.now() } = publication;
    const { procedure: slug, version } = plan;
    await lockProcedure(transaction, slug);
    const there = await transaction
      .selectFrom('versions')
      .select('hash')
      .where('slug', '=', slug)
      .where('version', '=', version)
      .executeTakeFirst();
    if (there) return there.hash === hash ? 'unchanged' : 'conflict';
    if (agreed && !(await approve(transaction, agreed.id, publishedBy, at))) return 'conflict';
    await replaceOpen(transaction, { slug, version, by: publishedBy, at });
    await transaction
      .insertInto('versions')
      .values({
        slug,
        version,
        definition: orderedJson(JSON.parse(jsonText(definition))),
        plan: orderedJson(plan),
        hash,
        published_at: instant(at),
        published_by: publishedBy,
        proposal: agreed?.id ?? null,
        proposed_by: agreed?.proposedBy ?? null,
      })
      .execute();
    const roles = rolesIn(definition).map(({ role, group }) => ({ slug, version, role, group_name: group }));
    if (roles.length > 0) await transaction.insertInto('version_roles').values(roles).execute();
    const by = { person: publishedBy, role: agreed ? 'publisher' : 'designer' };
    await recordAct(transaction, chainOfProcedure(slug), {
      at,
      by,
      entry: { what: 'version-published', version, hash },
    });
    return 'published';
  });

/** False when it was settled meanwhile. */
async function approve(transaction: Db, id: number, by: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('proposals')
    .set({ state: 'approved', settled_by: by, settled_at: instant(at) })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
