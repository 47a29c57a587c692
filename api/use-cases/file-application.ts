import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '#engine/compile/canonical-json.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { CaseStatus } from '#engine/kernel/state.ts';
import { findCase, findCaseByReference } from '#store/cases/find-case.ts';
import { newReference } from '#store/cases/reference.ts';
import { attachUploads } from '#store/documents/attach-uploads.ts';
import { abandonRequest } from '#store/idempotency/abandon-request.ts';
import { beginRequest } from '#store/idempotency/begin-request.ts';
import { finishRequest } from '#store/idempotency/finish-request.ts';
import { registerContact } from '#store/people/register-contact.ts';
import type { Deps } from '../deps.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';
import { startCase } from '../temporal/start-case.ts';
import { forgetRequest } from './forget-request.ts';
import { handInFiles } from './hand-in-files.ts';
import { type OnBehalfOf, type Parties, partiesOf } from './parties-of.ts';
import { fileOf, readApplication } from './read-application.ts';
import { inProgress, otherPayload } from './refuse-repeat.ts';

export interface Application {
  readonly procedure: string;
  readonly version?: number | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
  /** As entered: by group, by dotted place, or the fields of the one group. */
  readonly application: JsonObject;
  /** Absent when the asker applies. */
  readonly onBehalfOf?: OnBehalfOf | undefined;
}

export interface Filed {
  readonly id: string;
  readonly reference: string;
  readonly status: CaseStatus;
}

const READABLE_WITHIN_MS = 15_000;
const ROUTE = 'POST /api/cases';

/**
 * Files an application, once for each key of the asker's. Answers when the case can be read; by then it is durable.
 * The same key with the same application answers with the same case.
 */
export async function fileApplication(
  deps: Deps,
  asker: Asker,
  key: string,
  application: Application,
): Promise<Filed | Refusal> {
  const version = await versionFor(deps, application);
  if (version instanceof Refusal) return version;
  const values = readApplication(version, application.application, deps.now());
  if (values instanceof Refusal) return values;
  const { db } = deps.store;
  const request = { actor: asker.person, key };
  const requestHash = createHash('sha256').update(canonicalJson(application)).digest('hex');
  const begun = await beginRequest(db, { ...request, route: ROUTE, requestHash, caseId: randomUUID() });
  if (begun.state === 'in-progress') return inProgress();
  if (begun.state === 'other-payload') return otherPayload();
  if (begun.state === 'done') return begun.response as unknown as Filed;
  const filed = await beginCase(deps, asker, begun.caseId, { ...application, version, values }).catch(
    async (error: unknown) => {
      await abandonRequest(db, request).catch(() => {}); // its lease ends by itself
      throw error;
    },
  );
  if (filed instanceof Refusal) await (filed.passing ? abandonRequest : forgetRequest)(db, request);
  else await finishRequest(db, { ...request, status: 201, response: { ...filed } });
  return filed;
}

interface Checked extends Omit<Application, 'version' | 'application'> {
  readonly version: Version;
  readonly values: JsonObject;
}

async function beginCase(deps: Deps, asker: Asker, id: string, checked: Checked): Promise<Filed | Refusal> {
  const { store, now } = deps;
  const { version } = checked;
  const parties = await partiesOf(deps, asker, version, id, checked.onBehalfOf);
  if (parties instanceof Refusal) return parties;
  const { filing, role, contact } = parties;
  const channel = checked.channel ?? channelOf(version, role);
  if ((channel === 'online') === (role === 'counter')) return refuse('application/not-by-you', CAME_OTHERWISE[role]);
  const { data } = version.procedure;
  const handedIn = await handInFiles(store.db, { asker, caseId: id, data }, checked.values, 'application/invalid');
  if (handedIn instanceof Refusal) return handedIn;
  const language = checked.language ?? languageFor(version, asker.language);
  const reference = await freeReference(deps, version);
  if (contact) await registerContact(store.db, { ...contact, language });
  const started = await startCase(deps, version.plan, {
    filing: { id, reference, channel, language, ...filing, receivedAt: now() },
    file: fileOf(handedIn.values),
    by: { person: asker.person, role },
  });
  if (started) return started;
  const readable = await store.caseChanges.awaitSequence(id, 0, { timeoutMs: READABLE_WITHIN_MS });
  const record = readable ? await findCase(store.db, id) : undefined;
  if (!record)
    return refuse(
      'service/not-yet',
      'The application has arrived and cannot be shown yet. Ask again with the same Idempotency-Key.',
    );
  const documentIds = [...handedIn.documentIds, ...(filing.mandate === undefined ? [] : [filing.mandate])];
  await attachUploads(store.db, { caseId: id, person: asker.person, documentIds });
  return { id, reference: record.reference, status: record.status };
}

async function versionFor(
  { procedures }: Deps,
  { procedure: slug, version: wanted, language, channel }: Application,
): Promise<Version | Refusal> {
  const version = await procedures.forFiling(slug, wanted);
  if (version === 'unknown')
    return refuse('procedure/unknown', 'No procedure of this name and version is published.', {
      faults: [{ pointer: '/procedure', code: 'procedure/unknown', detail: 'Use the name of a published procedure.' }],
    });
  if (version === 'retired') return refuse('procedure/retired', 'Use another version, or leave it out.');
  const { languages, service } = version.procedure;
  return (
    refuseUnless(languages, language, '/language', 'The procedure does not exist in this language') ??
    refuseUnless(service.channels, channel, '/channel', 'Applications do not come in this way') ??
    version
  );
}

function refuseUnless(
  offered: readonly string[],
  chosen: string | undefined,
  pointer: string,
  detail: string,
): Refusal | undefined {
  if (chosen === undefined || offered.includes(chosen)) return undefined;
  const advice = `${detail}; choose ${offered.join(', ')}.`;
  return refuse('application/invalid', advice, { faults: [{ pointer, code: 'field/not-offered', detail: advice }] });
}

/** What an officer files has come to the counter, or by post where the procedure knows no counter. */
const channelOf = ({ procedure: { service } }: Version, role: Parties['role']): string =>
  role === 'counter' ? (OFFLINE.find((one) => service.channels.includes(one)) ?? 'counter') : 'online';

const OFFLINE = ['counter', 'post'] as const;

/** Only whoever took an application in at the counter, or opened the letter, can say that it came so. */
const CAME_OTHERWISE: Readonly<Record<Parties['role'], string>> = {
  applicant: 'What you file yourself is filed online; leave channel out. An officer files what comes another way.',
  mandatary: 'What you file for somebody is filed online; leave channel out. An officer files what comes another way.',
  counter: 'An officer files what has come to the counter or by post, not what is filed online.',
};

const languageFor = ({ procedure: { languages } }: Version, preferred: string): string =>
  languages.find((language) => language === preferred) ?? languages[0] ?? preferred;

async function freeReference(deps: Deps, version: Version): Promise<string> {
  const reference = newReference(version.slug, new Date(deps.now()).getUTCFullYear());
  const taken = await findCaseByReference(deps.store.db, reference);
  return taken ? freeReference(deps, version) : reference;
}
