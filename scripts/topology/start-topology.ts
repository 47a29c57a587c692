import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { phase } from '../phase.ts';
import { SUPERUSER } from '../postgres/start-postgres.ts';
import { startDossier } from '../processes/start-dossier.ts';
import { startCluster } from './cluster.ts';
import { secretIn, startDatabase } from './database.ts';
import type { Place } from './place.ts';

export interface Topology {
  /** Where the two API processes serve. */
  readonly apiUrls: readonly [string, string];
  /** Where the demo treasury shows what has arrived. */
  readonly partnerUrl: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** The installation's secret, which bearer tokens are signed with. */
  readonly secret: string;
}

export interface TopologyOptions extends Place {
  /** The first API's port; a free one when it is not given. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Dossier as docker-compose.yml runs it, in processes of this machine: PostgreSQL, Temporal's server on it, two API
 * processes, two workers, and the demo treasury. Whoever asked is told each process, and ends them.
 */
export async function startTopology(options: TopologyOptions): Promise<Topology> {
  const { folder, say, endsWithUs, started, port } = options;
  const database = await phase(say, 'PostgreSQL: starting', () => startDatabase(options));
  const databaseUrl = `postgres://${SUPERUSER}:${database.password}@127.0.0.1:${database.port}/dossier`;
  const temporalAddress = await startCluster(options, database);
  const secret = await secretIn(join(folder, 'secrets'), 'dossier');
  const partnerSecret = await secretIn(join(folder, 'secrets'), 'treasury');
  const partnerPort = await freePort();
  const partnerUrl = `http://127.0.0.1:${partnerPort}`;
  const publicPort = port ?? (await freePort());
  const shared = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    DOSSIER_SECRET: secret,
    DOSSIER_PARTNERS: JSON.stringify({
      treasury: { name: 'Trésorerie de l’État', url: `${partnerUrl}/hand-offs`, secret: partnerSecret },
    }),
    PUBLIC_URL: `http://127.0.0.1:${publicPort}`,
    ...options.env,
  };
  const start = async (name: string, env: Record<string, string>, program?: string): Promise<string> =>
    startDossier({
      name,
      log: join(folder, 'logs', `${name}.log`),
      env: { DOSSIER_HOME: join(folder, name), ...env },
      ...(program !== undefined && { program }),
      endsWithUs,
      say: () => {},
      started,
    });
  const api = async (name: string, at: number): Promise<string> => {
    await start(name, { ...shared, DOSSIER_ROLE: 'api', PORT: String(at) });
    return `http://127.0.0.1:${at}`;
  };
  const worker = (name: string): Promise<string> => start(name, { ...shared, DOSSIER_ROLE: 'worker' });
  options.signal.throwIfAborted();
  const [first, second] = await phase(say, 'Two APIs and two workers: starting', async () =>
    Promise.all([
      api('api-1', publicPort),
      api('api-2', await freePort()),
      worker('worker-1'),
      worker('worker-2'),
      start('treasury', { PORT: String(partnerPort), PARTNER_SECRET: partnerSecret }, 'worker/partner/main.ts'),
    ]),
  );
  return { apiUrls: [first, second], partnerUrl, databaseUrl, temporalAddress, secret };
}
