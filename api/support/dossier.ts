import { readFileSync } from 'node:fs';
import { drawForm } from '#activities/documents/draw-form.ts';
import { previewLetter } from '#activities/documents/preview-letter.ts';
import { sampleLetters } from '#activities/documents/samples/sample-letters.ts';
import { printPost } from '#activities/messages/post/print-post.ts';
import { takeMail } from '#activities/messages/take-mail.ts';
import { compile } from '#engine/compile/compile.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { openStore, type Store } from '#store/open-store.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { type App, createApp } from '../app.ts';
import { demoPeople } from '../session/demo-people.ts';
import { issueToken } from '../session/token.ts';
import { TemporalInMemory } from './temporal-in-memory.ts';

const SECRET = 'a secret for tests, of some length';
/** Where mail comes back to. */
export const RETURNS = { address: 'bounces@dossier.test', secret: 'a secret for mail that comes back' };
/** Where people answer to. */
export const REPLIES = { address: 'replies@dossier.test', secret: 'a secret for answers' };
export const TREASURY_SECRET = 'the secret of the treasury';

export const rentSubsidy = JSON.parse(
  readFileSync(new URL('../../definitions/procedures/rent-subsidy/1.json', import.meta.url), 'utf8'),
) as JsonObject;

/** An application that is granted, with an amount below the four-eyes limit. */
export const application: JsonObject = {
  birthDate: '1990-05-02',
  household: [{ name: 'Léa Hoffmann', netIncome: '2300.00', incomeMonths: 14 }],
  rent: '1100.00',
  otherDwellingShare: 0,
  lease: 'lease.pdf',
  iban: 'LU280019400644750000',
};

/** A Dossier whose cases run in memory. */
export interface Dossier {
  readonly app: App;
  readonly store: Store;
  readonly temporal: TemporalInMemory;
  readonly logged: string[];
  /** Moves the clock. */
  pass(ms: number): void;
  /** Headers with which somebody asks. */
  as(person: string): Record<string, string>;
  /** Sends a request as somebody; a body that is an object goes as JSON. */
  ask(method: string, path: string, options?: Asking): Promise<Answered>;
  close(): Promise<void>;
}

interface Asking {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Of whatever shape the test expects. */
  readonly json: ReturnType<typeof JSON.parse>;
  readonly text: string;
}

/** With one procedure, on the given store, else on one in memory. */
export async function openDossier(given?: Store, definition: JsonObject = rentSubsidy): Promise<Dossier> {
  const store = given ?? (await openStore());
  let shift = 0;
  const now = (): number => Date.now() + shift;
  await seedPeople(store.db, demoPeople);
  const { procedure, plan, findings } = compile(definition);
  if (!procedure || !plan) throw new Error(`the procedure does not compile: ${findings[0]?.message}`);
  await publishVersion(store.db, {
    definition,
    plan,
    hash: contentHash(definition),
    publishedBy: 'designer',
  });
  const temporal = new TemporalInMemory(store, procedure, now);
  const logged: string[] = [];
  const app = createApp({
    previewLetter,
    drawForm,
    sampleLetters,
    printPost,
    ways: ['email', 'sms'],
    takeMail: (raw) =>
      takeMail({ db: store.db, returns: RETURNS, replies: REPLIES, log: (line) => logged.push(line) }, raw),
    store,
    client: temporal.client,
    secret: SECRET,
    publicUrl: 'http://dossier.test',
    partners: { treasury: { name: 'Treasury', secret: TREASURY_SECRET } },
    log: (line) => logged.push(line),
    now,
  });
  return {
    app,
    store,
    temporal,
    logged,
    pass: (ms) => {
      shift += ms;
    },
    as: (person) => ({ authorization: `Bearer ${issueToken(SECRET, person)}` }),
    ask: (method, path, options) => ask(app, method, path, options),
    close: () => store.close(),
  };
}

async function ask(app: App, method: string, path: string, { as, body, headers = {} }: Asking = {}): Promise<Answered> {
  const isJson =
    body !== undefined && typeof body !== 'string' && !(body instanceof FormData) && !(body instanceof Uint8Array);
  const response = await app.request(path, {
    method,
    headers: {
      ...(as !== undefined && { authorization: `Bearer ${issueToken(SECRET, as)}` }),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && {
      body: isJson ? JSON.stringify(body) : (body as string | FormData | Uint8Array<ArrayBuffer>),
    }),
  });
  const text = await response.text();
  const isReadable = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, headers: response.headers, text, json: isReadable ? JSON.parse(text) : undefined };
}

let files = 0;

/** Files an application and answers the case's id. */
export async function file(dossier: Dossier, as = 'citizen', change: JsonObject = {}): Promise<string> {
  const { status, json, text } = await dossier.ask('POST', '/api/cases', {
    as,
    headers: { 'idempotency-key': `file-${++files}` },
    body: { procedure: 'rent-subsidy', application: { ...application, ...change } },
  });
  if (status !== 201) throw new Error(`not filed: ${text}`);
  return json.id;
}

/** The one open task of a case at a step, as somebody sees it. */
export async function openTask(dossier: Dossier, as: string, caseId: string, step: string): Promise<string> {
  const { json } = await dossier.ask('GET', `/api/tasks?case=${caseId}`, { as });
  const task = json.items.find((one: { step: string }) => one.step === step);
  if (!task) throw new Error(`${as} sees no task ${step} in ${JSON.stringify(json)}`);
  return task.id;
}
