import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Listen } from '../connection.ts';
import { openStore } from '../open-store.ts';
import { recordProgress } from '../progress/record-progress.ts';
import { progress } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { watchCases } from './case-changes.ts';

const PATIENT = { timeoutMs: 20_000 };

onEveryDatabase((store, databaseUrl) => {
  const db = () => store().db;
  const changes = () => store().caseChanges;

  test('who waits for a record that is there need not wait', async () => {
    const caseId = randomUUID();
    await recordProgress(db(), progress({ caseId }));
    await recordProgress(db(), progress({ caseId, sequence: 1 }));
    expect(await changes().awaitSequence(caseId, 0, PATIENT)).toBe(true);
    expect(await changes().awaitSequence(caseId, 1, PATIENT)).toBe(true);
  });

  test('who waits for a record learns of it, and of no earlier one', async () => {
    const caseId = randomUUID();
    const heard: number[] = [];
    const waiting = [0, 1, 2].map(async (sequence) => {
      expect(await changes().awaitSequence(caseId, sequence, PATIENT)).toBe(true);
      heard.push(sequence);
    });
    await recordProgress(db(), progress({ caseId }));
    await waiting[0];
    expect(heard).toEqual([0]);
    await recordProgress(db(), progress({ caseId, sequence: 1 }));
    await waiting[1];
    expect(heard).toEqual([0, 1]);
    await recordProgress(db(), progress({ caseId, sequence: 2 }));
    await waiting[2];
  });

  test('the word of it comes by notification: of a case that only a notification knows', async () => {
    const caseId = randomUUID();
    const waiting = changes().awaitSequence(caseId, 3, PATIENT);
    const say = () => sql`select pg_notify('case_changes', ${`${caseId}:3`})`.execute(db());
    await vi.waitFor(
      async () => {
        await say();
        expect(await Promise.race([waiting, Promise.resolve('not yet')])).toBe(true);
      },
      { timeout: 10_000 },
    );
  });

  test('who waits too long is told so', async () => {
    expect(await changes().awaitSequence(randomUUID(), 0, { timeoutMs: 20 })).toBe(false);
  });

  test('what no notification told is found by looking', async () => {
    const deaf: Listen = async () => async () => {};
    const watching = watchCases(db(), deaf);
    onTestFinished(() => watching.close());
    const caseId = randomUUID();
    const waiting = watching.awaitSequence(caseId, 0, PATIENT);
    await recordProgress(db(), progress({ caseId }));
    expect(await waiting).toBe(true);
  });

  test('who cannot listen still finds by looking', async () => {
    const watching = watchCases(db(), () => Promise.reject(new Error('no connection left')));
    onTestFinished(() => watching.close());
    const caseId = randomUUID();
    const waiting = watching.awaitSequence(caseId, 0, PATIENT);
    await recordProgress(db(), progress({ caseId }));
    expect(await waiting).toBe(true);
  });

  describe('on a server of its own', () => {
    test('another process learns of it too, also after its connection broke', async () => {
      const url = databaseUrl();
      if (url === undefined) return expect(store().db).toBeDefined();
      const other = await openStore({ databaseUrl: url });
      onTestFinished(() => other.close());
      const listeners = async () =>
        (
          await sql<{ pid: number }>`
            select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`.execute(db())
        ).rows.map(({ pid }) => pid);
      const before = await listeners();
      expect(await other.caseChanges.awaitSequence(randomUUID(), 0, { timeoutMs: 20 })).toBe(false);
      const mine = await vi.waitFor(async () => {
        const [pid] = (await listeners()).filter((one) => !before.includes(one));
        expect(pid).toBeDefined();
        return pid;
      });
      await sql`select pg_terminate_backend(${mine}::integer)`.execute(db());
      await vi.waitFor(
        async () => {
          const there = await listeners();
          expect(there).not.toContain(mine);
          expect(there.length).toBeGreaterThan(before.length);
        },
        { timeout: 10_000 },
      );
      const caseId = randomUUID();
      const waiting = other.caseChanges.awaitSequence(caseId, 7, PATIENT);
      await sql`select pg_notify('case_changes', ${`${caseId}:7`})`.execute(db());
      expect(await waiting).toBe(true);
    });
  });
});
