import { ApplicationFailure } from '@temporalio/activity';
import type { Published } from '#engine/compose/published.ts';
import { procedure as procedureSchema } from '#engine/language/procedure.ts';
import { findVersion } from '#store/procedures/find-version.ts';
import type { Db } from '#store/tables.ts';

const MOST_KEPT = 200;

/** Published versions by slug and number; read once, since they never change. */
export class DefinitionCache {
  readonly #db: Db;
  readonly #kept = new Map<string, Published>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Fails for good when the version was never published (`procedure/unknown`) or cannot be read (`procedure/unreadable`). */
  async find(slug: string, version: number): Promise<Published> {
    const key = `${slug}/${version}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const found = await findVersion(this.#db, slug, version);
    if (!found) throw ApplicationFailure.nonRetryable(`${key} is not published`, 'procedure/unknown');
    const read = procedureSchema.safeParse(found.definition);
    if (!read.success) throw ApplicationFailure.nonRetryable(`${key}: ${read.error.message}`, 'procedure/unreadable');
    const published = { definition: read.data, plan: found.plan };
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, published);
    return published;
  }
}
