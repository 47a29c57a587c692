import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import { chainOfMessages } from './record-act.ts';

/** Every audit chain that there is, and that there would have to be: of each case, and of each whose messages were answered. */
export async function chainNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select case_id as name from audit union select id from cases
    union select ${chainOfMessages('')} || case_id from replies order by name`.execute(db);
  return rows.map(({ name }) => name);
}
