import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { bounces } from '#activities/support/bounces.ts';
import { MailServer, type Received } from '#activities/support/mail-server.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';
import { browserOf } from '#web/support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-returned-'));
const mailbox = join(folder, 'Maildir');
const mail = new MailServer();
let dossier: RunningDossier;
let journey: Journey;
let operator: ReturnType<typeof browserOf>;

beforeAll(async () => {
  dossier = await RunningDossier.start({
    temporalAddress: inject('temporalAddress'),
    databaseUrl: await newDatabase(inject('databaseUrl')),
    env: {
      SMTP_URL: await mail.start(),
      MAIL_FROM: 'no-reply@dossier.example',
      MAIL_BOUNCES: 'bounces@dossier.example',
      MAIL_RETURNED: mailbox,
    },
  });
  journey = new Journey(dossier);
  operator = browserOf({ request: (path, init) => fetch(`${dossier.url}${path}`, { ...init, redirect: 'manual' }) });
  await operator.signIn('operator');
});
afterAll(async () => {
  await dossier?.stop();
  await mail.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PATIENCE = { timeout: 60_000, interval: 250 };
const arrived = (to: string, not: readonly Received[] = []): Promise<Received> =>
  vi.waitUntil(() => mail.received.find((one) => one.to.includes(to) && !not.includes(one)), PATIENCE);
const incidents = async (): Promise<string> => (await operator.get('/en/incidents')).html;

/** The mail server of the reader puts its report into our mailbox; answers the page on which the message is mended. */
async function comesBack(letter: Received, id: string): Promise<string> {
  const outcomes = [{ recipient: letter.to[0] ?? '', action: 'failed', status: '5.1.1' }];
  mkdirSync(join(mailbox, 'new'), { recursive: true });
  writeFileSync(join(mailbox, 'new', `${id}.mx`), bounces.Postfix({ to: letter.from, outcomes }));
  const page = `/en/outbox/${id}`;
  await vi.waitUntil(async () => (await incidents()).includes(page), PATIENCE);
  return page;
}

const idOf = ({ mail: { messageId = '' } }: Received): string => messageId.slice(1, messageId.indexOf('@'));

test('from a mail that came back, by a corrected address that is wrong too, to an envelope in the post', async () => {
  const caseId = await journey.filed('citizen', application);
  const first = await arrived('citizen@mail.example');
  const page = await comesBack(first, idOf(first));
  await operator.send(`${page}/email`, (await operator.get(page)).html, { email: 'lea.hofmann@mail.example' });
  const second = await arrived('lea.hofmann@mail.example');
  expect(second.mail.messageId).not.toBe(first.mail.messageId);
  expect(second.mail.text).toBe(first.mail.text);
  expect((await operator.get(page)).html).toContain(`href="/en/outbox/${idOf(second)}"`);
  expect(await incidents()).not.toContain(page);

  const next = await comesBack(second, idOf(second));
  const address = '12, rue de l’Église\nL-4501 Differdange';
  await operator.send(`${next}/post`, (await operator.get(next)).html, { post: address });
  expect(await incidents()).not.toContain(next);
  const { to: batch } = await operator.send('/en/post', (await operator.get('/en/post')).html);
  const drawn = await operator.get(batch);
  expect(drawn.html).toContain((await journey.case('citizen', caseId)).reference);
  expect((await operator.get(`${batch}/pdf`)).headers.get('content-type')).toBe('application/pdf');
  await operator.send(`${batch}/printed`, drawn.html);
  const { body } = await dossier.call('operator', 'GET', `/api/messages?case=${caseId}`);
  const states = (body as { items: { id: string; state: string; replaces: string | null }[] }).items.filter(
    ({ id }) => id === idOf(first) || id === idOf(second),
  );
  expect(states.map(({ state, replaces }) => ({ state, replaces }))).toEqual([
    { state: 'printed', replaces: idOf(first) }, // the newest first
    { state: 'failed', replaces: null },
  ]);
}, 240_000);

test('a mail that the server refuses is an incident of its case; sent to another address, the case goes on by itself', async () => {
  const before = [...mail.received];
  mail.feel(550);
  const caseId = await journey.filed('citizen', application);
  const incident = async () =>
    (await journey.case('operator', caseId)).incidents.find((one) => one.resolvedAt === null);
  await vi.waitUntil(incident, PATIENCE);
  const [, page = ''] = /href="(\/en\/outbox\/[\w-]+)"/.exec(await incidents()) ?? [];
  await operator.send(`${page}/email`, (await operator.get(page)).html, { email: 'lea@mail.example' });
  await arrived('lea@mail.example', before);
  await vi.waitUntil(async () => (await incident()) === undefined, PATIENCE);
  expect(mail.received.slice(before.length).map(({ to }) => to)).toEqual([['lea@mail.example']]);
}, 180_000);
