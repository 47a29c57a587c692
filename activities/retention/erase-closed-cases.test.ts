import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { chainOfProcedure } from '#store/audit/record-act.ts';
import { verifyAudit } from '#store/audit/verify-audit.ts';
import { findCase } from '#store/cases/find-case.ts';
import { contentOf } from '#store/documents/content-of.ts';
import { findDocument } from '#store/documents/find-document.ts';
import { saveDocument } from '#store/documents/save-document.ts';
import { recordHandOff } from '#store/hand-offs/record-hand-off.ts';
import { beginRequest } from '#store/idempotency/begin-request.ts';
import { finishRequest } from '#store/idempotency/finish-request.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { settleMessage } from '#store/messages/settle-message.ts';
import { registerContact } from '#store/people/register-contact.ts';
import { beginBatch } from '#store/post/begin-batch.ts';
import { finishBatch } from '#store/post/finish-batch.ts';
import { markPrinted } from '#store/post/mark-printed.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { keepReply } from '#store/replies/keep-reply.ts';
import { line, openTask, progress, snapshot } from '#store/support/case-at-rest.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import type { Db } from '#store/tables.ts';
import { DefinitionCache } from '../definition-cache.ts';
import { publishRentSubsidy } from '../support/rent-subsidy-case.ts';
import { eraseClosedCases } from './erase-closed-cases.ts';

const CLOSED = Date.UTC(2026, 10, 30, 9);
const LATER = Date.UTC(2036, 11, 2);
const operator = { person: 'operator', role: 'operator' };

/** Tables that hold a word, in whatever column. */
async function tablesWith(db: Db, word: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db);
  const found: string[] = [];
  for (const { name } of rows) {
    const held =
      await sql`select 1 from ${sql.table(name)} as t where t::text like ${`%${word}%`} or t::text like ${`%${Buffer.from(word).toString('hex')}%`} limit 1`.execute(
        db,
      );
    if (held.rows.length > 0) found.push(name);
  }
  return found.toSorted();
}

/** A closed case that says the word wherever a case says anything. */
async function closedCase(db: Db, word: string, { at = CLOSED, applicant = `contact-${word}` } = {}): Promise<string> {
  await registerContact(db, { id: applicant, name: word, email: `${word}@mail.example`, language: 'fr' });
  const of = { applicant, at };
  const filed = progress({
    ...of,
    snapshot: snapshot({
      file: { application: { name: word } },
      tasks: [openTask('rent-subsidy/review#2', { role: word })],
      incidents: [{ activity: word, path: 'rent-subsidy/letter', name: 'letter', problem: { code: 'x', at: word } }],
    }),
    lines: [line({ what: 'left', visit: 'rent-subsidy/review#2', outcome: 'complete', reasons: word }, operator, at)],
    events: [{ type: 'filed', at, data: { name: word } } as never],
  });
  const { caseId } = filed;
  await recordProgress(db, filed);
  await recordProgress(db, {
    ...filed,
    sequence: 1,
    snapshot: { ...filed.snapshot, tasks: [], incidents: [], closed: true },
  });
  await saveDocument(db, {
    id: randomUUID(),
    caseId,
    name: `${word}.pdf`,
    type: 'application/pdf',
    bytes: Buffer.from(word),
    kind: 'issued',
    at,
  });
  await recordHandOff(db, {
    key: randomUUID(),
    caseId,
    path: 'rent-subsidy/pay',
    partner: 'treasury',
    event: { name: word } as never,
    at,
  });
  const request = { actor: applicant, key: randomUUID(), route: 'file', requestHash: word, caseId };
  await beginRequest(db, request);
  await finishRequest(db, { ...request, status: 201, response: { name: word } });
  const written = {
    key: randomUUID(),
    caseId,
    recipient: applicant,
    address: word,
    role: 'applicant',
    language: 'fr',
    subject: word,
    body: word,
    at,
  } as const;
  const mail = await queueMessage(db, { ...written, channel: 'email', state: 'queued' });
  await keepReply(db, {
    caseId,
    message: mail.id,
    fingerprint: word,
    name: word,
    address: word,
    fromRecipient: true,
    subject: word,
    body: word,
    shortened: false,
    enclosures: [],
    sentAt: null,
    receivedAt: at,
  });
  await markMessageFailed(db, mail.id, { problem: { code: 'message/refused', at: word }, final: true });
  await settleMessage(db, mail.id, { by: 'operator', at, act: { what: 'message-settled', message: mail.id } });
  return caseId;
}

/** Both cases' post, printed in one batch. */
async function printed(db: Db, cases: readonly string[], word: string): Promise<string> {
  const batch = randomUUID();
  for (const caseId of cases)
    await queueMessage(db, {
      key: randomUUID(),
      caseId,
      recipient: 'citizen',
      address: '1, rue Neuve\nL-2222 Luxembourg',
      role: 'applicant',
      channel: 'post',
      language: 'fr',
      subject: 'Décision',
      body: 'Ci-joint.',
      state: 'queued',
      at: CLOSED,
    });
  await beginBatch(db, { id: batch, by: 'operator', at: CLOSED, most: 100 });
  await finishBatch(db, batch, { bytes: Buffer.from(`%PDF-1.7 ${word}`), pages: 2, pieces: [] });
  await markPrinted(db, batch, { by: 'operator', at: CLOSED });
  return batch;
}

onEveryDatabase((store) => {
  const db = () => store().db;
  const erase = (now: number) => eraseClosedCases(db(), new DefinitionCache(db()), now);
  beforeAll(() => publishRentSubsidy(db()));

  test('a closed case is kept for as long as its procedure says, and then nothing of it is left', async () => {
    const word = 'canary-of-one';
    const id = await closedCase(db(), word);
    const other = await closedCase(db(), 'canary-of-another', { at: CLOSED + 86_400_000 * 30 });
    await printed(db(), [id, other], word);
    expect(await erase(Date.UTC(2036, 10, 29))).toBe(0);
    expect((await tablesWith(db(), word)).length).toBeGreaterThan(10);
    expect(await erase(LATER)).toBe(1);
    expect(await tablesWith(db(), word)).toEqual([]);
    expect(await tablesWith(db(), id)).toEqual(['audit']);
    expect(await findCase(db(), other)).toBeDefined();
    expect(await verifyAudit(db(), other)).toMatchObject({ intact: true });
  });

  test('the chain of the procedure says that it was erased, when, and where its own chain ended', async () => {
    const id = await closedCase(db(), 'canary-in-chain');
    const { head } = (await verifyAudit(db(), id)) as { head?: { hash: string } };
    await erase(LATER);
    const chain = chainOfProcedure('rent-subsidy');
    const lines = await db().selectFrom('audit').select('event').where('case_id', '=', chain).execute();
    expect(lines.at(-1)?.event).toEqual({ at: LATER, entry: { what: 'case-erased', case: id, hash: head?.hash } });
    expect(await verifyAudit(db(), chain)).toMatchObject({ intact: true });
  });

  test('a file that another case has handed in too stays there', async () => {
    const bytes = Buffer.from('%PDF-1.7 the same lease');
    const [gone, stays] = [await closedCase(db(), 'canary-a'), await closedCase(db(), 'canary-b', { at: LATER })];
    const [, kept] = [gone, stays].map((caseId) => ({ id: randomUUID(), caseId }));
    await saveDocument(db(), {
      id: randomUUID(),
      caseId: gone,
      name: 'a.pdf',
      type: 'application/pdf',
      bytes,
      kind: 'uploaded',
      at: CLOSED,
    });
    await saveDocument(db(), {
      ...(kept ?? { id: '', caseId: '' }),
      name: 'b.pdf',
      type: 'application/pdf',
      bytes,
      kind: 'uploaded',
      at: CLOSED,
    });
    await erase(LATER);
    const { sha256 = '' } = (await findDocument(db(), kept?.id ?? '')) ?? {};
    expect(Buffer.from((await contentOf(db(), sha256)) ?? [])).toEqual(bytes);
  });

  test('an open case stays, however old; so does one to whose people a message is on its way', async () => {
    const open = progress({ at: 0 });
    await recordProgress(db(), open);
    const waits = await closedCase(db(), 'canary-waits');
    const way = {
      channel: 'email',
      state: 'queued',
      role: 'applicant',
      language: 'fr',
      subject: 'a',
      body: 'b',
    } as const;
    await queueMessage(db(), {
      key: randomUUID(),
      caseId: waits,
      recipient: 'citizen',
      address: 'a@b.example',
      at: CLOSED,
      ...way,
    });
    expect(await erase(Date.UTC(2090, 0, 1))).toBeGreaterThanOrEqual(0);
    expect(await findCase(db(), open.caseId)).toBeDefined();
    expect(await findCase(db(), waits)).toBeDefined();
  });

  test('whoever applied without an account is forgotten with the last of their cases', async () => {
    const applicant = 'contact-of-two';
    await closedCase(db(), 'canary-first', { applicant });
    await closedCase(db(), 'canary-second', { applicant, at: CLOSED + 86_400_000 * 400 });
    const known = () => db().selectFrom('people').select('id').where('id', '=', applicant).executeTakeFirst();
    await erase(LATER);
    expect(await known()).toBeDefined();
    await erase(LATER + 86_400_000 * 400);
    expect(await known()).toBeUndefined();
    const staff = await db().selectFrom('people').select('id').where('id', '=', 'citizen').executeTakeFirst();
    expect(staff).toBeDefined();
  });

  test('a procedure that does not say how long keeps its cases', async () => {
    await publishRentSubsidy(db(), { procedure: 'kept-for-good', retention: undefined as never });
    const id = await closedCase(db(), 'canary-for-good');
    await db().updateTable('cases').set({ procedure: 'kept-for-good' }).where('id', '=', id).execute();
    await erase(Date.UTC(2090, 0, 1));
    expect(await findCase(db(), id)).toBeDefined();
  });
});
