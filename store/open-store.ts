import type { CaseChanges } from './changes/case-changes.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { startStore } from './start-store.ts';
import type { Db } from './tables.ts';

export interface StoreOptions {
  /** A PostgreSQL to use, version 15 or later. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded database lives when there is no `databaseUrl`. With neither it lives in memory. */
  readonly folder?: string | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

export interface Store {
  readonly db: Db;
  readonly caseChanges: CaseChanges;
  /** @throws StoreAway when the database does not answer within two seconds. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its tables up to date.
 * @throws StoreRefusal `store/folder-in-use` when another process works in the folder.
 */
export async function openStore({ databaseUrl, folder, log = () => {} }: StoreOptions = {}): Promise<Store> {
  return startStore(databaseUrl === undefined ? await openEmbedded({ folder }) : openPostgres(databaseUrl, log), log);
}
