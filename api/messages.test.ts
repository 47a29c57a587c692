import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnAddress } from '#activities/messages/return-address.ts';
import { bounces } from '#activities/support/bounces.ts';
import { findMessage } from '#store/messages/find-message.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { type Dossier, file, RETURNS } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const post = (path: string, body?: unknown) => dossier.ask('POST', path, { as: 'operator', body });
const address = '12, rue de l’Église\nL-4501 Differdange';

/** A mail about a case that a mail server has taken. */
async function sent(): Promise<string> {
  const caseId = await file(dossier, 'citizen');
  const { id } = await queueMessage(dossier.store.db, {
    key: caseId,
    caseId,
    recipient: 'citizen',
    address: 'citizen@mail.example',
    role: 'applicant',
    channel: 'email',
    language: 'fr',
    subject: 'Une lettre vous attend',
    body: 'Vous la trouvez dans votre espace.',
    state: 'queued',
    at: Date.now(),
  });
  await markMessageSent(dossier.store.db, id, { messageId: `<${id}@dossier.test>`, at: Date.now() });
  return id;
}

const comeBack = (id: string) => {
  const outcomes = [{ recipient: 'citizen@mail.example', action: 'failed', status: '5.1.1' }];
  const body = new FormData();
  body.set('file', new File([bounces.Postfix({ to: returnAddress(RETURNS, id), outcomes })], 'mail.eml'));
  return post('/api/bounces', body);
};

test('a mail that came back goes by post instead, and is printed', async () => {
  const id = await sent();
  expect((await post(`/api/messages/${id}/post`, { address })).json.code).toBe('message/not-failed');
  expect((await comeBack(id)).json).toEqual({ taken: 'returned' });
  expect((await comeBack(id)).json).toEqual({ taken: 'still-open' });
  expect((await post(`/api/messages/${id}/post`, { address: 'one line' })).json.code).toBe(
    'message/bad-postal-address',
  );
  expect((await post(`/api/messages/${id}/post`, { address })).json).toMatchObject({
    state: 'queued',
    channel: 'post',
  });
  expect((await post(`/api/messages/${id}/post`, { address })).json.code).toBe('message/not-failed');
  const { json: batch } = await post('/api/post');
  expect(batch.pieces).toMatchObject([{ message: id }]);
  await post(batch.links.printed);
  expect(await findMessage(dossier.store.db, id)).toMatchObject({
    state: 'printed',
    address,
    tried: [{ channel: 'email', address: 'citizen@mail.example', problem: { code: 'message/returned' } }],
  });
});

test('or an operator notes, once, that the person was reached otherwise', async () => {
  const id = await sent();
  expect((await post(`/api/messages/${id}/settle`)).json.code).toBe('message/not-failed');
  await comeBack(id);
  expect((await post(`/api/messages/${id}/settle`)).status).toBe(200);
  expect(await findMessage(dossier.store.db, id)).toMatchObject({ state: 'failed', settledBy: 'operator' });
  expect((await post(`/api/messages/${id}/settle`)).json.code).toBe('message/not-failed');
});
