import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyAudit } from './audit/verify-audit.ts';
import { findCase } from './cases/find-case.ts';
import { migrate } from './migrations/migrate.ts';
import { openStore } from './open-store.ts';
import { recordProgress } from './progress/record-progress.ts';
import { progress } from './support/case-at-rest.ts';
import { createDatabase, onEveryDatabase, postgresUrl } from './support/on-every-database.ts';
import { tasksOf } from './tasks/tasks-of.ts';

onEveryDatabase((store) => {
  test('the store is ready, and nothing is left to bring up to date', async () => {
    await store().ready();
    expect(await migrate(store().db)).toEqual([]);
  });
});

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

// PGlite takes seconds to make a folder, and more on a busy machine.
describe('the embedded database', { timeout: 120_000 }, () => {
  test('keeps what it holds, and lets one process in at a time', async () => {
    const folder = join(await newFolder(), 'data of the demo');
    const said: string[] = [];
    const first = await openStore({ folder, log: (line) => said.push(line) });
    expect(said).toEqual([expect.stringContaining('0001-procedures')]);
    const filed = progress();
    await recordProgress(first.db, filed);
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'store/folder-in-use' });
    await first.close();
    const again = await openStore({ folder, log: (line) => said.push(line) });
    expect(await findCase(again.db, filed.caseId)).toMatchObject({ id: filed.caseId });
    expect(said).toHaveLength(1);
    await again.close();
  });

  test('of a process that is killed has all that it said was recorded', async () => {
    const folder = await newFolder();
    const script = join(import.meta.dirname, 'support/record-until-killed.ts');
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const recorded: string[] = [];
    for await (const caseId of createInterface(child.stdout)) {
      recorded.push(caseId);
      if (recorded.length === 25) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');

    const store = await openStore({ folder });
    for (const caseId of recorded) {
      expect(await tasksOf(store.db, caseId)).toMatchObject([{ status: 'open' }]);
      expect(await verifyAudit(store.db, caseId)).toMatchObject({ intact: true, lines: 1 });
    }
    await store.close();
  });
});

const url = postgresUrl();
if (url !== undefined)
  test('several processes may bring a new PostgreSQL up to date at once', async () => {
    const { databaseUrl, drop } = await createDatabase(url);
    onTestFinished(drop);
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl })));
    const filed = progress();
    for (const { db } of stores) await recordProgress(db, filed);
    for (const { db } of stores) expect(await findCase(db, filed.caseId)).toMatchObject({ sequence: 0 });
    for (const store of stores) await store.close();
  });
