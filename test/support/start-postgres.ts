import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUPERUSER, startPostgres as start } from '#scripts/postgres/start-postgres.ts';
import type { Child } from '#scripts/processes/child.ts';

export interface PostgresServer {
  /** An empty database of a superuser, who may create more. */
  readonly databaseUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A throwaway PostgreSQL that trusts whoever connects from this machine; `stop` takes its data with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-postgres-'));
  let child: Child | undefined;
  const stop = async (): Promise<void> => {
    await child?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await start({
      folder,
      log: join(folder, 'log'),
      durable: false,
      endsWithUs: true,
      signal: AbortSignal.timeout(60_000),
      started: (server) => {
        child = server;
      },
    });
    return { databaseUrl: `postgres://${SUPERUSER}@127.0.0.1:${port}/postgres`, pid: child?.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
