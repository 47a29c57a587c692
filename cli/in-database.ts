import { type Asker, askerFrom } from '#api/session/asker.ts';
import { demoPeople } from '#api/session/demo-people.ts';
import type { PublishingDeps } from '#api/use-cases/publishing/publish-procedure.ts';
import { openStore } from '#store/open-store.ts';
import { findPerson } from '#store/people/find-person.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { type Configuration, databaseFolder } from '#worker/configuration.ts';
import { WrongUse } from './wrong-use.ts';

/** Does something as a person of this installation, in the database of a Dossier that does not run. */
export async function inDatabase<Done>(
  configuration: Configuration,
  person: string,
  act: (deps: PublishingDeps, asker: Asker) => Promise<Done>,
): Promise<Done> {
  const { DATABASE_URL, PUBLISHING } = configuration;
  const store = await openStore(
    DATABASE_URL === undefined ? { folder: databaseFolder(configuration) } : { databaseUrl: DATABASE_URL },
  );
  try {
    const known = await findPerson(store.db, person);
    if (!known) await seedPeople(store.db, demoPeople); // as at the first start
    const found = known ?? (await findPerson(store.db, person));
    if (!found) throw new WrongUse(`Nobody is known as "${person}" here.`);
    return await act({ store, now: Date.now, publishing: PUBLISHING }, askerFrom(found));
  } finally {
    await store.close();
  }
}
