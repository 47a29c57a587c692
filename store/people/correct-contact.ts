import type { Db } from '../tables.ts';

/** Where somebody without an account is written to from now on. People with an account keep the address of that. */
export async function correctContact(db: Db, id: string, email: string): Promise<void> {
  await db.updateTable('people').set({ email }).where('id', '=', id).where('kind', '=', 'contact').execute();
}
