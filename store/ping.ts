import { sql } from 'kysely';
import type { Db } from './tables.ts';

const PATIENCE = 2_000;

/** Throws when the database does not answer within two seconds. */
export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db, { signal: AbortSignal.timeout(PATIENCE) });
}
