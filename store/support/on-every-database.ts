import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { openStore, type Store } from '../open-store.ts';
import { startStore } from '../start-store.ts';

/** One store for the tests of a file, empty at first, and whatever that needs. */
interface Opened {
  readonly store: Store;
  readonly databaseUrl?: string;
  close(): Promise<void>;
}

/** Runs the same tests on the embedded database and on PostgreSQL, each on tables of their own. */
export function onEveryDatabase(tests: (store: () => Store, databaseUrl: () => string | undefined) => void): void {
  const url = postgresUrl();
  if (url === undefined) console.warn('PostgreSQL is not running (DATABASE_URL): these tests ran on PGlite alone');
  const databases = { PGlite: openInMemory, ...(url !== undefined && { PostgreSQL: () => openOnPostgres(url) }) };
  for (const [name, open] of Object.entries(databases))
    describe(`on ${name}`, () => {
      let opened: Opened | undefined;
      const now = (): Opened => {
        if (!opened) throw new Error('the store opens before the first test');
        return opened;
      };
      beforeAll(async () => {
        opened = await open();
      }, 60_000);
      afterAll(() => opened?.close());
      tests(
        () => now().store,
        () => now().databaseUrl,
      );
    });
}

/** Given by the set-up of the tests, or by whoever runs them. */
export function postgresUrl(): string | undefined {
  const provided = (inject as (key: string) => unknown)('databaseUrl');
  return (typeof provided === 'string' && provided) || process.env.DATABASE_URL || undefined;
}

async function openInMemory(): Promise<Opened> {
  const store = await startStore(await openEmbedded({ from: await freshDatabase() }), () => {});
  return { store, close: () => store.close() };
}

async function openOnPostgres(url: string): Promise<Opened> {
  const { databaseUrl, drop } = await createDatabase(url);
  const store = await openStore({ databaseUrl });
  return {
    store,
    databaseUrl,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}

/** An empty database of its own beside the one of the address. */
export async function createDatabase(url: string): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const name = `store_${randomUUID().replaceAll('-', '')}`;
  const ask = async (statement: string): Promise<void> => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await ask(`create database ${name}`);
  const databaseUrl = new URL(url);
  databaseUrl.pathname = `/${name}`;
  return { databaseUrl: databaseUrl.href, drop: () => ask(`drop database ${name} with (force)`) };
}

/** What PGlite takes seconds to make is made once for each of its versions, and kept among the temporary files. */
async function freshDatabase(): Promise<Blob> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(tmpdir(), 'dossier-tests');
  const file = join(folder, `pglite-${version}.tar`);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    const pglite = await PGlite.create();
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
    await rename(`${file}.${process.pid}`, file);
    return dump;
  }
}
