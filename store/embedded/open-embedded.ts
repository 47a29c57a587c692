import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { parsers } from '../columns/parsers.ts';
import type { Connection } from '../connection.ts';
import type { Tables } from '../tables.ts';
import { lockFolder } from './lock-folder.ts';

export interface EmbeddedOptions {
  /** In memory when not given. */
  readonly folder?: string | undefined;
  /** A database to begin with, as `PGlite.dumpDataDir` made it. */
  readonly from?: Blob | undefined;
}

/**
 * PostgreSQL inside this process. It has one connection, which everybody shares in turn.
 * @throws StoreRefusal `store/folder-in-use`.
 */
export async function openEmbedded({ folder, from }: EmbeddedOptions): Promise<Connection> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const unlock = folder === undefined ? async () => {} : await lockFolder(folder);
  try {
    const pglite = await PGlite.create({
      ...(folder !== undefined && { dataDir: join(folder, 'data') }),
      ...(from && { loadDataDir: from }),
      parsers: { ...parsers },
    });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    return {
      db,
      listen: async (channel, heard, connected) => {
        const stop = await pglite.listen(channel, heard);
        connected();
        return () => stop();
      },
      close: async () => {
        await db.destroy();
        if (!pglite.closed) await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
