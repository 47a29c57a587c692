import type { Plan } from '#engine/kernel/plan.ts';
import { instant } from '../columns/instant.ts';
import { jsonText, orderedJson } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { rolesIn } from './roles-in.ts';

export interface Publication {
  /** A definition without problems; the plan is compiled from it and says its name and version. */
  readonly definition: object;
  readonly plan: Plan;
  /** Of the definition: tells whether a version is published again or changed. */
  readonly hash: string;
  readonly publishedBy: string;
  readonly at?: number;
}

/**
 * Publishes a version. `unchanged`: it is already there, the same; `conflict`: it is already there and differs.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function publishVersion(
  db: Db,
  { definition, plan, hash, publishedBy, at = Date.now() }: Publication,
): Promise<'published' | 'unchanged' | 'conflict'> {
  const { procedure: slug, version } = plan;
  const roles = rolesIn(definition).map(({ role, group }) => ({ slug, version, role, group_name: group }));
  return db.transaction().execute(async (transaction) => {
    const published = await transaction
      .insertInto('versions')
      .values({
        slug,
        version,
        definition: orderedJson(JSON.parse(jsonText(definition))),
        plan: orderedJson(plan),
        hash,
        published_at: instant(at),
        published_by: publishedBy,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst();
    if (published) {
      if (roles.length > 0) await transaction.insertInto('version_roles').values(roles).execute();
      return 'published';
    }
    const there = await transaction
      .selectFrom('versions')
      .select('hash')
      .where('slug', '=', slug)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    return there.hash === hash ? 'unchanged' : 'conflict';
  });
}
