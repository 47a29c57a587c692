import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { readPdf } from '#pdf/support/read-pdf.ts';
import { findMessage } from '#store/messages/find-message.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { type Dossier, file, openTask, rentSubsidy } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const post = (path: string, key?: string) =>
  dossier.ask('POST', path, { as: 'operator', ...(key && { headers: { 'idempotency-key': key } }) });
const get = (path: string) => dossier.ask('GET', path, { as: 'operator' });

/** A granted case, and a message about it that goes by post. */
async function posted(address = '12, rue de l’Église\nL-4501 Differdange', change: JsonObject = {}): Promise<string> {
  const caseId = await file(dossier, 'citizen', change);
  const task = await openTask(dossier, 'caseworker', caseId, 'review');
  await dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'caseworker', body: { outcome: 'complete' } });
  const { id } = await queueMessage(dossier.store.db, {
    key: caseId,
    caseId,
    recipient: 'citizen',
    address,
    role: 'applicant',
    channel: 'post',
    language: 'fr',
    subject: 'Une lettre vous attend',
    body: 'Elle est jointe.',
    state: 'queued',
    at: Date.now(),
  });
  return id;
}

test('an operator prints what waits: one PDF, a list of what is in it, and a word that it has left', async () => {
  expect((await post('/api/post')).json.code).toBe('post/nothing-waits');
  const messages = [await posted(), await posted()];
  expect((await get('/api/post')).json).toMatchObject({ items: [], waiting: 2 });
  const made = await post('/api/post', 'batch-1');
  expect(made.status).toBe(201);
  const { json: batch } = made;
  expect(batch.pieces.map((piece: { message: string }) => piece.message)).toEqual(messages);
  expect(batch.pieces.map((piece: { firstPage: number }) => piece.firstPage)).toEqual([1, 1 + batch.pieces[0].pages]);
  expect(batch.pieces.every((piece: { documents: unknown[] }) => piece.documents.length > 0)).toBe(true);
  expect((await post('/api/post', 'batch-1')).json).toEqual(batch);
  expect((await post('/api/post', 'batch-2')).json.code).toBe('post/nothing-waits');
  const response = await dossier.app.request(batch.links.pdf, { headers: dossier.as('operator') });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(batch.sha256);
  expect(await findMessage(dossier.store.db, messages[0] ?? '')).toMatchObject({ state: 'queued' });
  const { json: printed } = await post(batch.links.printed);
  expect(printed).toMatchObject({ printedBy: 'operator', printedAt: expect.any(String) });
  dossier.pass(1000);
  expect((await post(batch.links.printed)).json).toEqual(printed);
  for (const id of messages)
    expect(await findMessage(dossier.store.db, id)).toMatchObject({ state: 'printed', sentAt: expect.any(Number) });
  expect((await get('/api/post')).json).toMatchObject({ items: [printed], waiting: 0 });
});

test('the sheet of an envelope is for whoever the letters are for, at the address of the message', async () => {
  const { data, forms, letters } = rentSubsidy as unknown as Pick<Procedure, 'data' | 'forms' | 'letters'>;
  const usual = dossier;
  dossier = await testDossier({
    ...rentSubsidy,
    data: { ...data, tenant: { firm: { type: 'organisation', optional: true, label: 'Firm' } } },
    forms: {
      ...forms,
      application: { pages: [...(forms?.application?.pages ?? []), { title: 'Firm', fields: ['tenant.firm'] }] },
    },
    letters: Object.fromEntries(
      Object.entries(letters ?? {}).map(([id, letter]) => [id, { ...letter, recipient: 'tenant.firm' }]),
    ),
  } as unknown as JsonObject);
  try {
    await posted('Grand-Rue 7\nL-9051 Ettelbruck', { firm: { name: 'Logement S.A.', registerNumber: 'B123456' } });
    const { json: batch } = await post('/api/post');
    const response = await dossier.app.request(batch.links.pdf, { headers: dossier.as('operator') });
    const sheet = readPdf(new Uint8Array(await response.arrayBuffer()), 'pdftotext', '-raw', '-l', '1');
    expect(sheet).toMatch(/Logement S\.A\.\s+Grand-Rue 7\s+L-9051 Ettelbruck/);
    expect(sheet).not.toContain('Léa Hoffmann');
  } finally {
    await dossier.close();
    dossier = usual;
  }
});

test('a message whose address fits no window fails and says why; the others are printed', async () => {
  const [good, tall] = [await posted(), await posted('1\n2\n3\n4\n5\n6\n7\n8')];
  const { json: batch } = await post('/api/post');
  expect(batch.pieces.map(({ message }: { message: string }) => message)).toEqual([good]);
  expect(await findMessage(dossier.store.db, tall)).toMatchObject({
    state: 'failed',
    batch: null,
    problem: { code: 'message/not-printable' },
  });
  await posted('1\n2\n3\n4\n5\n6\n7\n8');
  expect((await post('/api/post')).json.code).toBe('post/unprintable');
});
