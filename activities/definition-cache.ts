import { ApplicationFailure } from '@temporalio/activity';
import { type Procedure, procedure as procedureSchema } from '#engine/language/procedure.ts';
import { findVersion } from '#store/procedures/find-version.ts';
import type { Db } from '#store/tables.ts';

const MOST_KEPT = 200;

/** Published definitions by slug and version; read once, since they never change. */
export class DefinitionCache {
  readonly #db: Db;
  readonly #kept = new Map<string, Procedure>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Fails for good (`procedure/unknown`) when the version was never published. */
  async find(slug: string, version: number): Promise<Procedure> {
    const key = `${slug}/${version}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const found = await findVersion(this.#db, slug, version);
    if (!found) throw ApplicationFailure.nonRetryable(`${key} is not published`, 'procedure/unknown');
    const definition = procedureSchema.parse(found.definition);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, definition);
    return definition;
  }
}
