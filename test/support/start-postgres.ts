import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '#scripts/free-port.ts';
import { startServer } from './start-server.ts';

const run = promisify(execFile);

export interface PostgresServer {
  /** An empty database of a superuser, who may create more. */
  readonly databaseUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A throwaway PostgreSQL cluster of Debian's package, on a loopback port; it trusts whoever connects, and forgets all. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  const user = process.getuid?.() === 0 ? 'postgres' : undefined; // PostgreSQL refuses to run as root
  const folder = await mkdtemp(join(tmpdir(), 'dossier-postgres-'));
  const ids = user === undefined ? undefined : await idsOf(user);
  if (ids) await chown(folder, ids.uid, ids.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'dossier', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  await run(join(programs, 'initdb'), initdb, { ...ids, cwd: '/' });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  };
  const server = startServer(
    join(programs, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      folder,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    user === undefined ? {} : { user },
  );
  const stop = async (): Promise<void> => {
    await server.stop('SIGINT'); // at once, without waiting for those connected
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilAnswering(join(programs, 'pg_isready'), port, server.ended);
  } catch {
    await stop();
    throw new Error(`PostgreSQL did not start: ${server.messages()}`);
  }
  return { databaseUrl: `postgres://dossier@127.0.0.1:${port}/postgres`, pid: server.pid, stop };
}

/** The newest PostgreSQL that is installed. */
function postgresPrograms(): string {
  const version = (folder: string): number => Number(folder.split('/').at(-2));
  const [newest] = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => version(b) - version(a));
  if (newest) return newest;
  throw new Error(
    'These tests need PostgreSQL: install it (Debian: apt-get install postgresql), or give DATABASE_URL=postgres://… of a superuser.',
  );
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, user])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

async function untilAnswering(pgIsReady: string, port: number, ended: AbortSignal): Promise<void> {
  const ask = ['-h', '127.0.0.1', '-p', String(port)];
  for (;;) {
    ended.throwIfAborted();
    const ready = await run(pgIsReady, ask).then(
      () => true,
      () => false,
    );
    if (ready) return;
  }
}
