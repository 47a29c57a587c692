import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { findCase } from '../cases/find-case.ts';
import { openStore } from '../open-store.ts';
import { isAway } from '../problems/away.ts';
import { recordProgress } from '../progress/record-progress.ts';
import { progress } from '../support/case-at-rest.ts';
import { interruptible } from '../support/interruptible.ts';
import { createDatabase, postgresUrl } from '../support/on-every-database.ts';

const url = postgresUrl();

async function openByWayOf(url: string) {
  const { databaseUrl, drop } = await createDatabase(url);
  const way = await interruptible(databaseUrl);
  const store = await openStore({ databaseUrl: way.databaseUrl });
  onTestFinished(async () => {
    await store.close();
    await way.close();
    await drop();
  });
  return { store, way };
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
  Object.assign(new Error('no space left on device'), { code: '53100' }),
  new Error('Connection terminated unexpectedly'),
  new Error('Query read timeout'),
  new Error('outer', { cause: new Error('timeout exceeded when trying to connect') }),
  new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]),
])('%s means that the database is away', (error) => {
  expect(isAway(error)).toBe(true);
});

test.each([
  Object.assign(new Error('duplicate key'), { code: '23505' }),
  Object.assign(new Error('syntax error'), { code: '42601' }),
  new Error('something else'),
  'text',
])('%s does not', (error) => {
  expect(isAway(error)).toBe(false);
});

if (url !== undefined) {
  test('while the database is away everything says so, and afterwards goes on by itself', async () => {
    const { store, way } = await openByWayOf(url);
    const filed = progress();
    await recordProgress(store.db, filed);
    expect(await store.caseChanges.awaitSequence(filed.caseId, 0, { timeoutMs: 5_000 })).toBe(true);
    const next = progress({ caseId: filed.caseId, sequence: 1 });
    const waiting = store.caseChanges.awaitSequence(filed.caseId, 1, { timeoutMs: 20_000 });

    await way.cut();
    expect(isAway(await failure(store.ready()))).toBe(true);
    expect(isAway(await failure(findCase(store.db, filed.caseId)))).toBe(true);
    expect(isAway(await failure(recordProgress(store.db, next)))).toBe(true);
    expect(await store.caseChanges.awaitSequence(randomUUID(), 0, { timeoutMs: 20 })).toBe(false);

    await way.mend();
    await store.ready();
    expect(await recordProgress(store.db, next)).toBe('recorded');
    expect(await waiting).toBe(true);
  });

  test('a database that has fallen silent is not ready', async () => {
    const { store, way } = await openByWayOf(url);
    way.silence();
    expect(isAway(await failure(store.ready()))).toBe(true);
    await way.mend();
    await store.ready();
  });
}
