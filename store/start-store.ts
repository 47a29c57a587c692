import { watchCases } from './changes/case-changes.ts';
import type { Connection } from './connection.ts';
import { migrate } from './migrations/migrate.ts';
import type { Store } from './open-store.ts';
import { ping } from './ping.ts';

/** Brings the tables up to date and begins to work. Closes the connection when that fails. */
export async function startStore({ db, listen, close }: Connection, log: (line: string) => void): Promise<Store> {
  try {
    const applied = await migrate(db);
    if (applied.length > 0) log(`store: brought up to date (${applied.join(', ')})`);
  } catch (error) {
    await close();
    throw error;
  }
  const caseChanges = watchCases(db, listen);
  return {
    db,
    caseChanges,
    ready: () => ping(db),
    close: async () => {
      await caseChanges.close();
      await close();
    },
  };
}
