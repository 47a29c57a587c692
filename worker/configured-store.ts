import { openStore, type Store } from '#store/open-store.ts';
import { type Configuration, databaseFolder, WrongConfiguration } from './configuration.ts';

/** What stands between a server and whoever may not, or cannot, come in: by the code of the system or of PostgreSQL. */
const closed: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  '28P01': 'it refuses this user and password',
  '28000': 'it does not admit this user',
  '3D000': 'it has no such database',
};

/** Opens the store that the environment names. Throws `WrongConfiguration` when its server does not let anybody in. */
export async function openConfiguredStore(configuration: Configuration, log: (line: string) => void): Promise<Store> {
  const { DATABASE_URL } = configuration;
  if (DATABASE_URL === undefined) return openStore({ folder: databaseFolder(configuration), log });
  try {
    return await openStore({ databaseUrl: DATABASE_URL, log });
  } catch (error) {
    const why = closed[(error as { code?: string }).code ?? ''];
    if (why === undefined) throw error;
    const { host, pathname } = new URL(DATABASE_URL); // the password stays out of the log
    throw new WrongConfiguration(
      `The database ${host}${pathname} cannot be used: ${why}. Correct DATABASE_URL, or start the server that it names.`,
    );
  }
}
