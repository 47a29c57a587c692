import { join } from 'node:path';
import { drawForm } from '#activities/documents/draw-form.ts';
import { previewLetter } from '#activities/documents/preview-letter.ts';
import { sampleLetters } from '#activities/documents/samples/sample-letters.ts';
import { printPost } from '#activities/messages/post/print-post.ts';
import { takeMail } from '#activities/messages/take-mail.ts';
import { createApp } from '#api/app.ts';
import type { Store } from '#store/open-store.ts';
import { createCaseWorker } from './case-worker.ts';
import { type Configuration, readConfiguration, WrongConfiguration } from './configuration.ts';
import { openConfiguredStore } from './configured-store.ts';
import { morningDigests } from './digests.ts';
import { makeHome } from './home-folder.ts';
import { loadPages } from './jsx.ts';
import { listen } from './listen.ts';
import { mailboxesOf, messaging, waysOf } from './messaging.ts';
import { partnersFor, startDemoPartner } from './partners.ts';
import { watchRetention } from './retention.ts';
import { watchReturnedMail } from './returned-mail.ts';
import { scannerFrom } from './scanner.ts';
import { sealerFrom } from './sealing.ts';
import { readSecret, secretFor } from './secret.ts';
import { seed } from './seed.ts';
import { dataConverterFor, temporalClient } from './temporal.ts';

/** One line of JSON for whoever started this. */
const say = (event: string, more: object = {}): void => console.log(JSON.stringify({ event, ...more }));
const log = (line: string): void => say('log', { line });

const stops: (() => Promise<void>)[] = [];

/** Wires the rooms together for one role, and runs until told to stop. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const { DOSSIER_HOME, DOSSIER_ROLE, DOSSIER_SECRET } = configuration;
  makeHome(DOSSIER_HOME);
  const secret = readSecret(DOSSIER_HOME, DOSSIER_SECRET);
  const store = await openConfiguredStore(configuration, log);
  stops.push(() => store.close());
  await seed(store, log);
  const worker = DOSSIER_ROLE === 'api' ? undefined : await runWorker(configuration, store, secret);
  if (DOSSIER_ROLE !== 'worker') await runApi(configuration, store, secret);
  if (DOSSIER_ROLE !== 'worker' && configuration.PUBLISHING === 'alone')
    log('one person may publish a version here; with PUBLISHING=four-eyes a second person has to agree');
  say('ready', { url: configuration.PUBLIC_URL, role: DOSSIER_ROLE });
  await worker?.ended;
}

async function runWorker(
  configuration: Configuration,
  store: Store,
  secret: string,
): Promise<{ readonly ended: Promise<void> }> {
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_TASK_QUEUE } = configuration;
  const { DOSSIER_HOME, PUBLIC_URL } = configuration;
  const sealing = await sealerFrom(configuration, store.db, log);
  if (!sealing) log('letters are issued without a seal: no key is configured');
  const worker = await createCaseWorker({
    store,
    sealing,
    temporal: { address: TEMPORAL_ADDRESS, namespace: TEMPORAL_NAMESPACE },
    taskQueue: TEMPORAL_TASK_QUEUE,
    folder: join(DOSSIER_HOME, 'bundles'),
    ...messaging(configuration, secret),
    partners: partnersFor(configuration, secret),
    publicUrl: PUBLIC_URL,
    log,
  });
  const { MAIL_RETURNED } = configuration;
  if (MAIL_RETURNED !== undefined)
    stops.unshift(
      watchReturnedMail({ db: store.db, ...mailboxesOf(configuration, secret), folder: MAIL_RETURNED, log }),
    );
  stops.unshift(watchRetention(store.db, log));
  const stopDigests = morningDigests(configuration, secret, store.db, log);
  if (stopDigests) stops.unshift(stopDigests);
  const ended = worker.run();
  stops.unshift(async () => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await ended;
  });
  return { ended };
}

async function runApi(configuration: Configuration, store: Store, secret: string): Promise<void> {
  const { PORT, PROXIES, PUBLIC_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_TASK_QUEUE } = configuration;
  const temporal = { address: TEMPORAL_ADDRESS, namespace: TEMPORAL_NAMESPACE };
  const mailboxes = mailboxesOf(configuration, secret);
  const app = createApp({
    previewLetter,
    drawForm,
    sampleLetters,
    printPost,
    ways: waysOf(configuration),
    ...((mailboxes.returns ?? mailboxes.replies) && {
      takeMail: (raw: Uint8Array) => takeMail({ db: store.db, ...mailboxes, log }, raw),
    }),
    store,
    client: temporalClient(temporal, dataConverterFor(store)),
    taskQueue: TEMPORAL_TASK_QUEUE,
    secret: secretFor(secret, 'session'),
    publicUrl: PUBLIC_URL,
    partners: partnersFor(configuration, secret),
    proxies: PROXIES,
    scan: scannerFrom(configuration),
    publishing: configuration.PUBLISHING,
    log,
  });
  loadPages();
  const { mountPages } = await import('#web/pages.ts');
  mountPages(app, { folder: join(configuration.DOSSIER_HOME, 'styles') });
  stops.unshift(await listen(app.fetch, { port: PORT, hostname: process.env.HOST ?? '127.0.0.1' }));
  if (configuration.DOSSIER_ROLE === 'all') stops.unshift(await startDemoPartner(configuration, secret));
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const end of stops) await end();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

try {
  await main();
} catch (error) {
  if (!stopping) {
    console.error(error instanceof WrongConfiguration ? error.message : error);
    process.exit(1);
  }
}
