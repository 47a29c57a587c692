import { sql } from 'kysely';
import { StoreAway } from './problems/away.ts';
import type { Db } from './tables.ts';

const PATIENCE = 2_000;

/** @throws StoreAway when the database does not answer within two seconds. */
export async function ping(db: Db): Promise<void> {
  const { promise: patience, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
  try {
    await Promise.race([sql`select 1`.execute(db), patience]);
  } catch (cause) {
    throw new StoreAway(cause);
  } finally {
    clearTimeout(timer);
  }
}
