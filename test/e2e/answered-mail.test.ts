import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { answerTo } from '#activities/support/answers.ts';
import { bounces } from '#activities/support/bounces.ts';
import { MailServer, type Received } from '#activities/support/mail-server.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';
import { browserOf } from '#web/support/browser.ts';

const cli = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dossier-answered-'));
const mailbox = join(folder, 'Maildir');
const mail = new MailServer();
let dossier: RunningDossier;
let journey: Journey;

beforeAll(async () => {
  dossier = await RunningDossier.start({
    temporalAddress: inject('temporalAddress'),
    databaseUrl: await newDatabase(inject('databaseUrl')),
    env: {
      SMTP_URL: await mail.start(),
      MAIL_FROM: 'no-reply@dossier.example',
      MAIL_REPLIES: 'replies@dossier.example',
      MAIL_BOUNCES: 'bounces@dossier.example',
      MAIL_RETURNED: mailbox,
    },
  });
  journey = new Journey(dossier);
}, 120_000);
afterAll(async () => {
  await dossier?.stop();
  await mail.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PATIENCE = { timeout: 60_000, interval: 250 };

/** A case, and the mail about it that its applicant got. */
async function written(): Promise<{ readonly caseId: string; readonly letter: Received; readonly to: string }> {
  const before = [...mail.received];
  const caseId = await journey.filed('citizen', application);
  const letter = await vi.waitUntil(
    () => mail.received.find((one) => !before.includes(one) && one.to.includes('citizen@mail.example')),
    PATIENCE,
  );
  return { caseId, letter, to: letter.mail.replyTo?.value[0]?.address ?? '' };
}

/** A mail server pipes a mail into the command line. */
function piped(raw: Buffer): Promise<{ readonly code: number | null; readonly out: string; readonly said: string }> {
  const child = spawn(process.execPath, [cli, 'bounce'], {
    env: { PATH: process.env.PATH, DOSSIER_HOME: dossier.home, PUBLIC_URL: dossier.url },
  });
  let [out, said] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  child.stdin.end(raw);
  return new Promise((done) => child.on('close', (code) => done({ code, out: out.trim(), said })));
}

const page = async (person: string, path: string): Promise<string> => {
  const visitor = browserOf({ request: (at, init) => fetch(`${dossier.url}${at}`, { ...init, redirect: 'manual' }) });
  await visitor.signIn(person);
  return (await visitor.get(path)).html;
};

test('who presses “reply” is read in the case, by the officer and by themselves', async () => {
  const { caseId, to } = await written();
  const answer = answerTo({ to, text: 'Le revenu est de 2 300 €.' });
  expect(await piped(answer)).toMatchObject({ code: 0, out: 'reply' });
  expect(await piped(answer)).toMatchObject({ code: 0, out: 'repeated' });
  for (const person of ['caseworker', 'citizen']) {
    const html = await page(person, `/fr/cases/${caseId}`);
    expect(html).toContain('Le revenu est de 2 300 €.');
    expect(html).toContain('Une réponse est arrivée par courriel');
    expect(html).not.toContain('autre adresse');
  }
  expect(dossier.log.join('')).not.toMatch(/citizen@|2 300/);
}, 180_000);

test('two megabytes of it come through the pipe, the beginning is kept', async () => {
  const { caseId, to } = await written();
  expect(await piped(answerTo({ to, text: 'Zeile\r\n'.repeat(300_000) }))).toMatchObject({ code: 0, out: 'reply' });
  expect(await page('caseworker', `/de/cases/${caseId}`)).toContain('Nur ihr Anfang ist aufbewahrt');
}, 180_000);

test('a guessed address is refused, and the mail server can say so; a return address takes no answer', async () => {
  const { caseId, letter, to } = await written();
  const forged = await piped(answerTo({ to: to.replace(/\.[0-9a-f]{20}@/, `.${'0'.repeat(20)}@`) }));
  expect(forged).toMatchObject({ code: 67, out: '' });
  expect(forged.said).toContain('Reply-To');
  expect(await piped(answerTo({ to: letter.from }))).toMatchObject({ code: 0, out: 'not-ours' });
  expect(await page('caseworker', `/en/cases/${caseId}`)).not.toContain('Answers by mail');
}, 180_000);

test('one mailbox takes both: the answer comes into its case, also when that is closed, the report to its message', async () => {
  const { caseId, letter, to } = await written();
  await dossier.call('citizen', 'POST', `/api/cases/${caseId}/events/withdraw`, {});
  await journey.until('citizen', caseId, ({ status }) => status === 'withdrawn');
  mkdirSync(join(mailbox, 'new'), { recursive: true });
  writeFileSync(join(mailbox, 'new', '1.mx'), answerTo({ to, text: 'Merci quand même.' }));
  const outcomes = [{ recipient: 'citizen@mail.example', action: 'failed', status: '5.1.1' }];
  writeFileSync(join(mailbox, 'new', '2.mx'), bounces.Postfix({ to: letter.from, outcomes }));
  await vi.waitUntil(
    async () => (await page('caseworker', `/en/cases/${caseId}`)).includes('Merci quand même.'),
    PATIENCE,
  );
  const messageId = letter.mail.messageId?.slice(1).split('@')[0];
  await vi.waitUntil(async () => {
    const { body } = await dossier.call('caseworker', 'GET', `/api/messages?case=${caseId}`);
    return (body as { items: { id: string; state: string }[] }).items.some(
      ({ id, state }) => id === messageId && state === 'failed',
    );
  }, PATIENCE);
}, 180_000);
