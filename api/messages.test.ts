import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replyAddress } from '#activities/messages/replies/reply-address.ts';
import { returnAddress } from '#activities/messages/return-address.ts';
import { answerTo } from '#activities/support/answers.ts';
import { bounces, mailInParts } from '#activities/support/bounces.ts';
import { chainOfMessages } from '#store/audit/record-act.ts';
import { verifyAudit } from '#store/audit/verify-audit.ts';
import { findMessage } from '#store/messages/find-message.ts';
import { listMessages } from '#store/messages/list-messages.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { findPerson } from '#store/people/find-person.ts';
import { registerContact } from '#store/people/register-contact.ts';
import { type Dossier, file, REPLIES, RETURNS } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const post = (path: string, body?: unknown) => dossier.ask('POST', path, { as: 'operator', body });
const address = '12, rue de l’Église\nL-4501 Differdange';

/** A mail about a case that a mail server has taken. */
async function sent(recipient = 'citizen'): Promise<string> {
  const caseId = await file(dossier, 'citizen');
  const { id } = await queueMessage(dossier.store.db, {
    key: caseId,
    caseId,
    recipient,
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

/** Posts a mail that came, as a mail server does. */
const postMail = (mail: Buffer) => {
  const body = new FormData();
  body.set('file', new File([Buffer.from(mail)], 'mail.eml'));
  return post('/api/bounces', body);
};
const comeBack = (id: string) => {
  const outcomes = [{ recipient: 'citizen@mail.example', action: 'failed', status: '5.1.1' }];
  return postMail(bounces.Postfix({ to: returnAddress(RETURNS, id), outcomes }));
};

test('a mail that came back goes by post instead, and is printed', async () => {
  const id = await sent();
  expect((await post(`/api/messages/${id}/post`, { address })).json.code).toBe('message/not-failed');
  expect((await comeBack(id)).json).toEqual({ taken: 'returned' });
  expect((await comeBack(id)).json).toEqual({ taken: 'still-open' });
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

test.each([
  ['one line', '12, rue de l’Église'],
  ['a line on which nothing is seen', '12, rue de l’Église\n \u200b'],
  ['six lines', '1\n2\n3\n4\n5\n6'],
  ['a line of 46 characters', `${'a'.repeat(46)}\nL-4501 Differdange`],
])('%s is no postal address, and what is one is said', async (_, written) => {
  const id = await sent();
  await comeBack(id);
  const { status, json } = await post(`/api/messages/${id}/post`, { address: written });
  expect([status, json.code]).toEqual([422, 'request/invalid']);
  expect(json.errors).toEqual([
    {
      pointer: '/address',
      code: 'request/wrong-value',
      detail: 'Give 2 to 5 lines of at most 45 characters each.',
    },
  ]);
});

test.each([
  ['in another script', 'Λεωφ. Αλεξάνδρας 1\r\n115 21 Αθήνα\r\nΕλλάδα\r\n'],
  ['with a line that begins with an apostrophe', '’t Zand 5\n2511 AB ’s-Gravenhage'],
  ['of 45 characters that count twice elsewhere', `${'𝐀'.repeat(45)}\nL-4501 Differdange`],
])('a postal address %s is taken', async (_, written) => {
  const id = await sent();
  await comeBack(id);
  expect((await post(`/api/messages/${id}/post`, { address: written })).status).toBe(200);
});

test('an empty file is no mail that came back', async () => {
  expect((await postMail(Buffer.alloc(0))).json).toMatchObject({ status: 422, code: 'document/empty' });
});

test('or an operator notes, once, that the person was reached otherwise', async () => {
  const id = await sent();
  expect((await post(`/api/messages/${id}/settle`)).json.code).toBe('message/not-failed');
  await comeBack(id);
  expect((await post(`/api/messages/${id}/settle`)).status).toBe(200);
  expect(await findMessage(dossier.store.db, id)).toMatchObject({ state: 'failed', settledBy: 'operator' });
  expect((await post(`/api/messages/${id}/settle`)).json.code).toBe('message/not-failed');
});

test('or it is sent again to the corrected address, as a message of its own in the place of the first', async () => {
  const id = await sent();
  const again = (channel: string, address: string) => post(`/api/messages/${id}/again`, { channel, address });
  expect((await again('email', 'lea@mail.example')).json.code).toBe('message/not-failed');
  await comeBack(id);
  const refusals = [await again('email', 'lea@mail.example, all@mail.example'), await again('sms', '621 123 456')];
  expect(refusals.map(({ status, json }) => [status, json.errors[0].pointer])).toEqual([
    [422, '/address'],
    [422, '/address'],
  ]);
  const { json: second } = await again('email', 'Lea@Mail.Example');
  expect(second).toMatchObject({ state: 'queued', channel: 'email', replaces: id, subject: 'Une lettre vous attend' });
  expect(second.id).not.toBe(id);
  expect(dossier.temporal.sentAgain).toContain(second.id);
  const { db } = dossier.store;
  expect(await findMessage(db, second.id)).toMatchObject({ address: 'Lea@mail.example', messageId: null });
  expect(await findMessage(db, id)).toMatchObject({ state: 'failed', settledBy: 'operator' });
  expect((await again('email', 'lea@mail.example')).json.code).toBe('message/not-failed');
  expect((await post(`/api/messages/${id}/post`, { address })).json.code).toBe('message/not-failed');
});

test('who watches by the API sees what came back and waits for an operator, beside the incidents', async () => {
  const id = await sent();
  const stranded = async (as = 'operator') =>
    (await dossier.ask('GET', '/api/messages?stranded=yes', { as })).json.items.map((one: { id: string }) => one.id);
  expect(await stranded()).not.toContain(id);
  await comeBack(id);
  expect(await stranded()).toContain(id);
  expect(await stranded('head')).toEqual([]);
  await post(`/api/messages/${id}/settle`);
  expect(await stranded()).not.toContain(id);
});

test('a second address that fails too waits for an operator again', async () => {
  const id = await sent();
  await comeBack(id);
  const { json: second } = await post(`/api/messages/${id}/again`, { channel: 'sms', address: '00352 621 123 456' });
  const { db } = dossier.store;
  const stranded = async () => (await listMessages(db, { stranded: true })).items.map((message) => message.id);
  expect(await stranded()).not.toContain(second.id);
  const problem = { code: 'message/refused', at: second.id, found: 'the gateway answered 400' };
  await markMessageFailed(db, second.id, { problem, final: true });
  expect(await stranded()).toContain(second.id);
  expect(await stranded()).not.toContain(id);
  const third = await post(`/api/messages/${second.id}/again`, { channel: 'email', address: 'lea@mail.example' });
  expect(third.json).toMatchObject({ replaces: second.id });
});

test('sending again was interrupted before Temporal had it: the message still waits, and the same attempt ends well', async () => {
  const id = await sent();
  await comeBack(id);
  dossier.temporal.away = true;
  const attempt = () => post(`/api/messages/${id}/again`, { channel: 'email', address: 'lea@mail.example' });
  expect((await attempt()).status).toBe(503);
  dossier.temporal.away = false;
  expect(await findMessage(dossier.store.db, id)).toMatchObject({ state: 'failed', settledAt: null });
  const { status, json } = await attempt();
  expect(status).toBe(200);
  expect(dossier.temporal.sentAgain).toContain(json.id);
});

test('somebody without an account is written to at the corrected address from then on, others at that of their account', async () => {
  const { db } = dossier.store;
  await registerContact(db, { id: 'contact-1', name: 'Jean Weber', email: 'jaen@mail.example', language: 'fr' });
  for (const [recipient, kept] of [
    ['contact-1', 'jean@mail.example'],
    ['citizen', 'citizen@mail.example'],
  ] as const) {
    const id = await sent(recipient);
    await comeBack(id);
    await post(`/api/messages/${id}/again`, { channel: 'email', address: 'jean@mail.example' });
    expect((await findPerson(db, recipient))?.email).toBe(kept);
  }
});

test('what operators do about messages is in an audit chain, without anybody’s address', async () => {
  const id = await sent();
  await comeBack(id);
  const { json: second } = await post(`/api/messages/${id}/again`, { channel: 'email', address: 'lea@mail.example' });
  const { db } = dossier.store;
  await markMessageFailed(db, second.id, { problem: { code: 'message/refused', at: second.id }, final: true });
  await post(`/api/messages/${second.id}/post`, { address });
  const chain = chainOfMessages((await findMessage(db, id))?.caseId ?? '');
  const lines = await db.selectFrom('audit').select(['actor', 'event']).where('case_id', '=', chain).execute();
  expect(lines.map(({ event }) => event.entry)).toEqual([
    { what: 'message-sent-again', message: id, as: second.id, channel: 'email' },
    { what: 'message-sent-by-post', message: second.id },
  ]);
  expect(lines.map(({ actor }) => actor?.person)).toEqual(['operator', 'operator']);
  expect(await verifyAudit(db, chain)).toMatchObject({ intact: true });
  expect(JSON.stringify(lines)).not.toContain('@');
});

/** What somebody answers to a message; all mails differ. */
const answer = (to: string, text: string) => postMail(answerTo({ to, text, id: '' }));
const caseOf = async (message: string, as: string) => {
  const { caseId = '' } = (await findMessage(dossier.store.db, message)) ?? {};
  return (await dossier.ask('GET', `/api/cases/${caseId}`, { as })).json;
};

test('what the applicant answers stands in the case file and in its history, for both sides', async () => {
  const id = await sent();
  expect((await answer(replyAddress(REPLIES, id), 'Voici.')).json).toEqual({ taken: 'reply' });
  expect((await answer(replyAddress(REPLIES, id), 'Voici.')).json).toEqual({ taken: 'repeated' });
  for (const somebody of ['caseworker', 'citizen']) {
    const { replies, timeline } = await caseOf(id, somebody);
    expect(replies).toMatchObject([
      { message: id, body: 'Voici.', from: { address: 'citizen@mail.example' }, fromRecipient: true },
    ]);
    expect(timeline.at(-1)).toMatchObject({ what: 'reply-received', by: null, reply: replies[0].id });
  }
});

test('the file of a case holds what was written between both sides, and what happened', async () => {
  const id = await sent();
  await answer(replyAddress(REPLIES, id), 'Voici.');
  const { caseId = '' } = (await findMessage(dossier.store.db, id)) ?? {};
  const file = await dossier.app.request(`/api/cases/${caseId}/file`, { headers: dossier.as('citizen') });
  const { 'case.json': told = new Uint8Array() } = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const kept = JSON.parse(strFromU8(told));
  expect(kept).toEqual(await caseOf(id, 'citizen'));
  expect(kept.messages).toContainEqual(expect.objectContaining({ id, subject: 'Une lettre vous attend' }));
  expect(kept.replies).toMatchObject([{ message: id, body: 'Voici.' }]);
});

test('in operation nobody reads it, nor do applicants what others answer to messages of theirs', async () => {
  const id = await sent('caseworker');
  await answer(replyAddress(REPLIES, id), 'Among officers.');
  expect((await caseOf(id, 'caseworker')).replies).toHaveLength(1);
  for (const somebody of ['operator', 'citizen']) {
    const told = await caseOf(id, somebody);
    expect(told.replies, somebody).toEqual([]);
    expect(JSON.stringify(told)).not.toMatch(/Among officers|reply-received/);
  }
});

test('an answer that cannot be read is refused, so that the sender learns of it', async () => {
  const { status, json } = await postMail(mailInParts(replyAddress(REPLIES, await sent()), 3_000));
  expect([status, json.code]).toEqual([422, 'message/unreadable']);
});

test.each([
  ['the mailbox itself', () => REPLIES.address],
  ['a guessed address', () => replyAddress({ ...REPLIES, secret: 'guessed' }, 'x')],
])('an answer to %s is refused, so that the sender learns of it', async (_, to) => {
  const { status, json } = await answer(to(), 'Hello');
  expect([status, json.code]).toEqual([422, 'message/unknown-address']);
});
