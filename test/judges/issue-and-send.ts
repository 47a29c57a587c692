/**
 * What a case issues and sends, for judges: `issue-and-send.ts FOLDER SMTP_URL` puts the letters of decisions, under their
 * seal, into FOLDER/letters, all of them as post into FOLDER/post, the certificate of that into FOLDER/seal/development.pem, and sends messages in each language,
 * also to addresses that the sink treats badly.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueDocument } from '#activities/documents/issue-document.ts';
import { deliverMessage } from '#activities/messages/deliver-message.ts';
import { mailTransport } from '#activities/messages/mail-transport.ts';
import { printPost } from '#activities/messages/post/print-post.ts';
import { parts, publishRentSubsidy, requestAt } from '#activities/support/rent-subsidy-case.ts';
import { assessedFacts, rentSubsidy } from '#engine/compose/support/assessed-case.ts';
import { languages } from '#engine/language/text.ts';
import { developmentKey } from '#seal/keys/development-key.ts';
import { contentOf } from '#store/documents/content-of.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { openStore } from '#store/open-store.ts';

const [folder = 'judged', smtp = 'smtp://127.0.0.1:2525'] = process.argv.slice(2);
const { db, close } = await openStore();
await publishRentSubsidy(db);

const key = await developmentKey(join(folder, 'seal'));
const issue = issueDocument(parts(db, { sealing: { afar: false, open: async () => ({ key }) } }));
mkdirSync(join(folder, 'letters'), { recursive: true });
for (const language of languages)
  for (const [step, letter, decision, rent] of [
    ['grant', 'grant', 'granted', '1100.00'],
    ['refuse', 'refusal', 'refused', '500.00'],
  ] as const) {
    const facts = assessedFacts({}, { rent });
    const told = { ...facts, case: { ...(facts.case as object), language } };
    const { sha256 } = await issue(requestAt(step, { letter, decision, remedies: 'court' }, told));
    const bytes = await contentOf(db, sha256);
    if (!bytes) throw new Error('what was issued has content');
    writeFileSync(join(folder, 'letters', `${letter}.${language}.pdf`), bytes);
  }

const { bytes: batch } = await printPost({
  batch: 'judged',
  at: Date.UTC(2026, 11, 3),
  pieces: languages.map((language) => ({
    message: language,
    definition: rentSubsidy().definition,
    language,
    recipient: ['Łucja Őry-Müller', '12, rue de l’Église', 'L-4501 Differdange'],
    reference: 'RS-2026-0001',
    today: '2026-12-03',
    subject: 'Une lettre vous attend',
    body: 'Première ligne\n\n.\n<b>é & "x"</b>',
    letters: ['grant', 'refusal'].map((name) => readFileSync(join(folder, 'letters', `${name}.${language}.pdf`))),
  })),
});
if (!batch) throw new Error('the post cannot be printed');
mkdirSync(join(folder, 'post'));
writeFileSync(join(folder, 'post', 'batch.pdf'), batch);

const transport = mailTransport({ url: smtp, from: 'no-reply@dossier.example', replyTo: 'housing@authority.example' });
const deliver = deliverMessage(parts(db), { mail: transport, isLast: () => false });
const MOST_ATTEMPTS = 4;
for (const language of languages)
  for (const name of ['citizen', 'temp', 'slow', 'drop', 'perm']) {
    const message = await queueMessage(db, {
      key: `${language} ${name}`,
      caseId: 'judged',
      recipient: 'citizen',
      address: `${name}-${language}@mail.example`,
      role: 'applicant',
      channel: 'email',
      language,
      subject: 'Une lettre vous attend\r\nBcc: evil@mail.example : RS-2026-0001, Łucja Őry-Müller, в Люксембурге',
      body: 'Première ligne\n\n.\n<b>é & "x"</b>',
      state: 'queued',
      at: Date.now(),
      calendar: { due: '2026-12-21', event: `${language}-${name}` },
    });
    const request = { input: { message: message.id } } as unknown as Parameters<typeof deliver>[0];
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++)
      if (await deliver(request).then(isDone, (error: { nonRetryable?: boolean }) => error.nonRetryable === true))
        break;
  }
transport.transporter.close();
await close();
process.exit(0); // the threads that draw stay for more

function isDone(): true {
  return true;
}
