import { existsSync } from 'node:fs';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { type Child, startChild } from '../processes/child.ts';
import { runProgram } from '../run-program.ts';
import { postgresAccount, postgresPrograms } from './programs.ts';

export interface PostgresOptions {
  /** Its data and its socket; made when it is not there. */
  readonly folder: string;
  readonly log: string;
  /** The superuser's; without one the server trusts whoever connects from this machine. */
  readonly password?: string;
  /** Whether a power cut may cost nothing; tests that pull no plug do without. */
  readonly durable: boolean;
  readonly endsWithUs?: boolean;
  readonly signal: AbortSignal;
  /** Told the process as soon as there is one, so that whoever asked can end it whatever happens. */
  readonly started: (child: Child) => void;
}

export const SUPERUSER = 'dossier';

/** Starts Debian's PostgreSQL on a free loopback port; answers the port when it serves. */
export async function startPostgres(options: PostgresOptions): Promise<number> {
  const { folder, log, durable, endsWithUs = false, signal, started } = options;
  const programs = postgresPrograms();
  const account = postgresAccount();
  await mkdir(folder, { recursive: true });
  if (account) {
    await chown(folder, account.uid, account.gid);
    await runProgram('test', ['-w', folder], { ...account, cwd: '/' }).catch(() => {
      throw new Error(
        `PostgreSQL cannot run as root, and its own user cannot reach ${folder}: choose another DOSSIER_HOME`,
      );
    });
  }
  const data = join(folder, 'data');
  if (!existsSync(data)) await makeCluster(join(programs, 'initdb'), data, options);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    max_connections: 300,
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  signal.throwIfAborted();
  const child = startChild(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-k', folder, '-p', String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { name: 'PostgreSQL', log, cwd: '/', stopBy: 'SIGINT', endsWithUs, ...account }, // SIGINT: without waiting for clients
  );
  started(child);
  await untilServing(join(programs, 'pg_isready'), port, AbortSignal.any([signal, child.gone]), log);
  return port;
}

async function makeCluster(initdb: string, data: string, options: PostgresOptions): Promise<void> {
  const { folder, password, durable, signal } = options;
  const account = postgresAccount();
  const secret = join(folder, 'password');
  const auth = password === undefined ? ['--auth=trust'] : ['--auth=scram-sha-256', '--pwfile', secret];
  if (password !== undefined) {
    await writeFile(secret, password, { mode: 0o600 });
    if (account) await chown(secret, account.uid, account.gid);
  }
  const text = ['-E', 'UTF8', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])];
  await runProgram(initdb, ['-D', data, '-U', SUPERUSER, ...auth, ...text], { cwd: '/', signal, ...account });
  await rm(secret, { force: true });
}

async function untilServing(pgIsReady: string, port: number, given: AbortSignal, log: string): Promise<void> {
  while (!given.aborted) {
    const answer = await runProgram(pgIsReady, ['-h', '127.0.0.1', '-p', String(port)]).catch(() => undefined);
    if (answer !== undefined) return;
    await pause(50);
  }
  throw new Error(`PostgreSQL did not start; its messages are in ${log}`);
}
