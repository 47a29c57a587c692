import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postgresPrograms } from '../postgres/programs.ts';
import { SUPERUSER, startPostgres } from '../postgres/start-postgres.ts';
import { runProgram } from '../run-program.ts';
import type { Place } from './place.ts';

export interface Database {
  readonly port: number;
  readonly password: string;
}

/** PostgreSQL with a password that was made for it, and an empty database for Dossier. */
export async function startDatabase(place: Place): Promise<Database> {
  const { folder, durable, signal, started, endsWithUs } = place;
  const password = await secretIn(join(folder, 'secrets'), 'database');
  const cluster = { folder: join(folder, 'postgres'), log: join(folder, 'logs/postgres.log') };
  const port = await startPostgres({ ...cluster, password, durable, endsWithUs, signal, started });
  const done = join(folder, 'database-made');
  if (!existsSync(done)) {
    const to = ['-h', '127.0.0.1', '-p', String(port), '-U', SUPERUSER];
    await runProgram(join(postgresPrograms(), 'createdb'), [...to, 'dossier'], {
      env: { PGPASSWORD: password },
      signal,
    });
    await writeFile(done, '');
  }
  return { port, password };
}

/** A secret of this installation, from a file that only its owner reads; made when it is not there. */
export async function secretIn(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFile(file, 'utf8');
}
