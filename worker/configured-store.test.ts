import { expect, inject, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { openConfiguredStore } from './configured-store.ts';

const opened = (url: string) => openConfiguredStore(readConfiguration({ DATABASE_URL: url }), () => {});

test('a server that is not there is named, with what to do, and without its password', async () => {
  const failure = await opened('postgres://clerk:hidden@127.0.0.1:1/dossier').catch((error: Error) => error);
  expect(failure).toMatchObject({ name: 'WrongConfiguration' });
  expect((failure as Error).message).toBe(
    'The database 127.0.0.1:1/dossier cannot be used: nothing listens there. Correct DATABASE_URL, or start the server that it names.',
  );
});

test('a server that has no such database says so', async () => {
  const url = new URL(inject('databaseUrl'));
  url.pathname = '/no-such-database';
  await expect(opened(url.href)).rejects.toThrow(/no-such-database cannot be used: it has no such database/);
});
