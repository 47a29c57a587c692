import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { queueMessage } from '#store/messages/queue-message.ts';
import { openStore } from '#store/open-store.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { keepReply } from '#store/replies/keep-reply.ts';
import { MONDAY, progress, publishRentSubsidy } from '#store/support/case-at-rest.ts';
import type { Db } from '#store/tables.ts';

const home = mkdtempSync(join(tmpdir(), 'dossier-audit-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const audit = (...args: string[]) => {
  const env = { PATH: process.env.PATH, DOSSIER_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/main.ts', 'audit', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, said: `${stdout}${stderr}`.trim() };
};

async function inDatabase(act: (db: Db) => Promise<unknown>): Promise<void> {
  const store = await openStore({ folder: join(home, 'database') });
  await act(store.db);
  await store.close();
}

test('who has a database can say whether anything in it was changed that is never changed', async () => {
  await inDatabase(async (db) => {
    await publishRentSubsidy(db);
    await recordProgress(db, progress({ caseId: 'one' }));
    const { id: message } = await queueMessage(db, {
      ...{ key: 'k', caseId: 'one', recipient: 'citizen', address: null, role: 'applicant', channel: 'email' },
      ...{ language: 'fr', subject: 'Des pièces manquent', body: 'Le bail.', state: 'queued', at: MONDAY },
    });
    await keepReply(db, {
      ...{ caseId: 'one', message, name: 'Léa', address: 'lea@mail.example', fromRecipient: true, subject: 'Re' },
      ...{ body: 'Voici.', shortened: false, enclosures: [], sentAt: null, receivedAt: MONDAY, fingerprint: 'a' },
    });
  });
  expect(audit()).toEqual({ status: 0, said: '3 chains, 3 lines: intact' }); // of the procedure, too
  expect(audit('one')).toEqual({ status: 0, said: '2 chains, 2 lines: intact' });
  expect(audit('two')).toMatchObject({ status: 2, said: expect.stringContaining('There is no case two here.') });
  await inDatabase((db) => sql`update replies set body = 'Rien.'`.execute(db));
  const { status, said } = audit();
  expect(status).toBe(1);
  expect(said).toMatch(/^messages\/one: audit\/reply-changed at \S+: not as it was kept\n3 chains, 3 lines: 1 broken$/);
  await inDatabase((db) => sql`update replies set case_id = 'elsewhere'`.execute(db));
  expect(audit('--json').said).toMatch(/audit\/reply-not-told/);
}, 120_000);
