import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL superuser's database; each test creates databases of its own beside it. */
    databaseUrl: string;
  }
}

let server: PostgresServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  const given = process.env.DATABASE_URL;
  if (!given) server = await startPostgres();
  project.provide('databaseUrl', given || (server?.databaseUrl ?? ''));
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
