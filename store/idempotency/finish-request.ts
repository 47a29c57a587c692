import type { Json } from '#engine/kernel/json.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';

export interface Finished {
  readonly actor: string;
  readonly key: string;
  readonly status: number;
  readonly response: Json;
}

/** Keeps the answer, so that the same request gets it again. The first answer stays. */
export async function finishRequest(db: Db, { actor, key, status, response }: Finished): Promise<void> {
  await db
    .updateTable('requests')
    .set({ state: 'done', status, response: jsonb(response) })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('state', '=', 'in-progress')
    .execute();
}
