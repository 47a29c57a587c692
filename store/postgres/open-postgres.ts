import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { parsers } from '../columns/parsers.ts';
import type { Connection } from '../connection.ts';
import type { Tables } from '../tables.ts';
import { listenOnPostgres } from './listen.ts';

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** A pool that gives up on a database that is away within seconds, and goes on by itself when it is back. */
export function openPostgres(databaseUrl: string, log: (line: string) => void): Connection {
  const config: pg.PoolConfig = {
    connectionString: databaseUrl,
    application_name: 'dossier',
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    types,
  };
  const pool = new pg.Pool({
    ...config,
    max: 10,
    maxLifetimeSeconds: 300,
    query_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // A connection that breaks, idle or at work, would otherwise end the process; the pool replaces it by itself.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => log(`store: a connection to the database broke (${error.message})`));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    listen: (channel, heard, connected) => listenOnPostgres(config, channel, heard, connected),
    close: () => db.destroy(),
  };
}
