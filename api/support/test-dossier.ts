import type { JsonObject } from '#engine/kernel/json.ts';
import { openStore } from '#store/open-store.ts';
import { createDatabase, postgresUrl } from '#store/support/on-every-database.ts';
import { type Dossier, openDossier } from './dossier.ts';

/** A Dossier for the tests of one file, on a database of its own. */
export async function testDossier(definition?: JsonObject): Promise<Dossier> {
  const url = postgresUrl();
  if (url === undefined) return openDossier(undefined, definition);
  const { databaseUrl, drop } = await createDatabase(url);
  const dossier = await openDossier(await openStore({ databaseUrl }), definition);
  return {
    ...dossier,
    close: async () => {
      await dossier.close();
      await drop();
    },
  };
}
