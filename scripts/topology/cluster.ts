import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freeLowPort } from '../free-port.ts';
import { phase } from '../phase.ts';
import { SUPERUSER } from '../postgres/start-postgres.ts';
import { startChild } from '../processes/child.ts';
import { runProgram } from '../run-program.ts';
import { findTemporal } from '../temporal/find-temporal.ts';
import type { Database } from './database.ts';
import { findClusterPrograms } from './find-cluster-programs.ts';
import type { Place } from './place.ts';

/** The server's names for the databases, and where the tool finds their schemas. */
const schemas = { temporal: 'postgresql/v12/temporal', temporal_visibility: 'postgresql/v12/visibility' };

const settings = `matching.numTaskqueueReadPartitions:
  - value: 1
matching.numTaskqueueWritePartitions:
  - value: 1
system.enableActivityEagerExecution:
  - value: true
`;

/** Temporal's server on PostgreSQL, all its services in one process; answers its `host:port` when it serves. */
export async function startCluster(place: Place, database: Database): Promise<string> {
  const { folder, say, signal, started, endsWithUs } = place;
  const programs = await findClusterPrograms(say, signal);
  const temporal = await findTemporal(say, signal);
  const home = join(folder, 'temporal');
  await mkdir(home, { recursive: true });
  if (!existsSync(join(home, 'schema-made'))) await makeSchemas(programs.sql, database, place);
  await writeFile(join(home, 'schema-made'), '');
  const dynamic = join(home, 'dynamic.yaml');
  await writeFile(dynamic, settings);
  const log = join(folder, 'logs/temporal.log');
  const { address, env } = await configuration(database, dynamic);
  signal.throwIfAborted();
  const server = startChild(programs.server, ['--allow-no-auth', 'start'], {
    name: "Temporal's server",
    log,
    cwd: home,
    env,
    endsWithUs,
  });
  started(server);
  const given = AbortSignal.any([signal, server.gone, AbortSignal.timeout(120_000)]);
  await phase(say, "Temporal's server: starting", () => makeNamespace(temporal, address, given, log));
  return address;
}

async function makeSchemas(sql: string, { port, password }: Database, { say, signal }: Place): Promise<void> {
  const env = { SQL_PASSWORD: password };
  const tool = (name: string, ...args: string[]): Promise<string> => {
    const to = ['--plugin', 'postgres12', '--ep', '127.0.0.1', '-p', String(port), '-u', SUPERUSER, '--db', name];
    return runProgram(sql, [...to, ...args], { env, signal, cwd: '/' });
  };
  for (const [name, schema] of Object.entries(schemas))
    await phase(say, `Database ${name}: making its schema`, async () => {
      await tool(name, 'create');
      await tool(name, 'setup-schema', '-v', '0.0');
      await tool(name, 'update-schema', '--schema-name', schema);
    });
}

/**
 * Every service has two ports of its own, all on loopback; the server's table of its members takes none above 32767.
 * The shards are as few as one machine needs.
 */
async function configuration({ port, password }: Database, dynamic: string) {
  const services = ['FRONTEND', 'HISTORY', 'MATCHING', 'WORKER'];
  const names = ['FRONTEND_HTTP_PORT', ...services.flatMap((name) => [`${name}_GRPC_PORT`, `${name}_MEMBERSHIP_PORT`])];
  const ports: Record<string, string> = {};
  for (const name of names) ports[name] = String(await freeLowPort());
  const address = `127.0.0.1:${ports.FRONTEND_GRPC_PORT}`;
  const env = {
    ...ports,
    DB: 'postgres12',
    DB_PORT: String(port),
    DBNAME: 'temporal',
    VISIBILITY_DBNAME: 'temporal_visibility',
    POSTGRES_SEEDS: '127.0.0.1',
    POSTGRES_USER: SUPERUSER,
    POSTGRES_PWD: password,
    NUM_HISTORY_SHARDS: '4',
    BIND_ON_IP: '127.0.0.1',
    PUBLIC_FRONTEND_ADDRESS: address,
    DYNAMIC_CONFIG_FILE_PATH: dynamic,
    LOG_LEVEL: 'error',
  };
  return { address, env };
}

/** The server takes a namespace only when all its services have found each other. */
async function makeNamespace(temporal: string, address: string, given: AbortSignal, log: string): Promise<void> {
  const ask = (...args: string[]): Promise<string> =>
    runProgram(temporal, ['operator', ...args, '--address', address], { limit: 15_000 });
  while (!given.aborted) {
    const answer = await ask('namespace', 'describe', '-n', 'default')
      .catch(() => ask('namespace', 'create', '-n', 'default', '--retention', '24h'))
      .catch(() => undefined);
    if (answer !== undefined) return;
    await pause(200);
  }
  throw new Error(`Temporal's server did not start; its messages are in ${log}`);
}
