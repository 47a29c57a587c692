import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { routes } from './routes/routes.ts';
import { application, type Dossier, file, openTask, rentSubsidy } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

/** People who have nothing to do with the case that is asked for. */
const strangers = ['anonymous', 'citizen-2', 'outsider', 'operator', 'designer', 'publisher'] as const;
type Stranger = (typeof strangers)[number];

interface Row {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** The status for each; what a row does not say is 404, and 401 for anonymous. */
  readonly expected?: Partial<Record<Stranger, number>>;
}

/** What belongs to the citizen’s case. */
interface Target {
  readonly caseId: string;
  readonly reference: string;
  readonly task: string;
  readonly document: string;
  readonly upload: string;
  readonly incident: string;
  readonly batch: string;
  readonly message: string;
  readonly handOff: string;
}

/** Values that stand nowhere but in the citizen’s cases. */
const personal = { birthDate: '1991-07-13', rent: '1234.56' };

const open = {
  anonymous: 200,
  'citizen-2': 200,
  outsider: 200,
  operator: 200,
  designer: 200,
  publisher: 200,
} as const;
const signedIn = { ...open, anonymous: 401 } as const;

/** A request to each route that is about the citizen’s case. A route without a row fails. */
const rows: Readonly<Record<string, (target: Target) => Row>> = {
  fileApplication: () => ({
    path: '/api/cases',
    body: { procedure: 'rent-subsidy', application },
    headers: { 'idempotency-key': crypto.randomUUID() },
    expected: { 'citizen-2': 201 },
  }),
  listCases: () => ({ path: '/api/cases', expected: signedIn }),
  readCase: ({ caseId }) => ({ path: `/api/cases/${caseId}`, expected: { operator: 200 } }),
  exportCase: ({ caseId }) => ({ path: `/api/cases/${caseId}/file` }),
  raiseEvent: ({ caseId }) => ({ path: `/api/cases/${caseId}/events/withdraw` }),
  listTasks: ({ caseId }) => ({ path: `/api/tasks?case=${caseId}`, expected: signedIn }),
  readTask: ({ task }) => ({ path: `/api/tasks/${task}` }),
  claimTask: ({ task }) => ({ path: `/api/tasks/${task}/claim` }),
  completeTask: ({ task }) => ({ path: `/api/tasks/${task}/outcome`, body: { outcome: 'complete' } }),
  uploadDocument: () => {
    const body = new FormData();
    body.set('file', new File(['%PDF-1.7'], 'a.pdf'));
    return { path: '/api/documents', body, expected: { 'citizen-2': 201, outsider: 201 } };
  },
  readDocument: ({ document }) => ({ path: `/api/documents/${document}` }),
  previewLetter: ({ caseId }) => ({ path: `/api/cases/${caseId}/letters/grant` }),
  revokeDocument: ({ document }) => ({
    path: `/api/documents/${document}/revoke`,
    body: { why: 'a mistake' },
    expected: { operator: 200 },
  }),
  verifyCode: () => ({ path: '/verify/AAAA-AAAA-AAAAA', expected: open }),
  verifyFile: () => {
    const body = new FormData();
    body.set('file', new File(['%PDF-1.7'], 'a.pdf'));
    return { path: '/verify', body, expected: open };
  },
  listMessages: ({ caseId }) => ({ path: `/api/messages?case=${caseId}`, expected: signedIn }),
  takeReport: () => {
    const body = new FormData();
    body.set('file', new File(['Subject: x'], 'mail.eml'));
    return { path: '/api/bounces', body, expected: { operator: 200 } };
  },
  sendByPost: ({ message }) => ({
    path: `/api/messages/${message}/post`,
    body: { address: '12, rue de l’Église\nL-4501 Differdange' },
    expected: { operator: 409 },
  }),
  sendAgain: ({ message }) => ({
    path: `/api/messages/${message}/again`,
    body: { channel: 'email', address: 'lea@mail.example' },
    expected: { operator: 409 },
  }),
  settleMessage: ({ message }) => ({ path: `/api/messages/${message}/settle`, expected: { operator: 409 } }),
  listBatches: () => ({ path: '/api/post', expected: { operator: 200 } }),
  makeBatch: () => ({ path: '/api/post', expected: { operator: 409 } }),
  readBatch: ({ batch }) => ({ path: `/api/post/${batch}`, expected: { operator: 200 } }),
  readBatchPdf: ({ batch }) => ({ path: `/api/post/${batch}/pdf`, expected: { operator: 200 } }),
  confirmPrinted: ({ batch }) => ({ path: `/api/post/${batch}/printed`, expected: { operator: 200 } }),
  listIncidents: () => ({ path: '/api/incidents', expected: { operator: 200 } }),
  repairIncident: ({ incident }) => ({ path: `/api/incidents/${incident}/retry`, expected: { operator: 200 } }),
  announceLawChange: () => ({ path: '/api/law-changes', body: { law: 'no-such-law' }, expected: {} }),
  listProcedures: () => ({ path: '/api/procedures', expected: signedIn }),
  readProcedure: () => ({ path: '/api/procedures/rent-subsidy/versions/1', expected: signedIn }),
  checkProcedure: () => ({ path: '/api/procedures/check', body: {}, expected: { designer: 200 } }),
  publishProcedure: () => ({ path: '/api/procedures', body: {}, expected: { designer: 422 } }),
  compareVersion: () => ({
    path: '/api/procedures/rent-subsidy/versions/1/comparison',
    body: rentSubsidy,
    expected: { operator: 200 },
  }),
  backTest: () => ({
    path: '/api/procedures/back-test',
    body: { definition: {}, because: 'a test' },
    expected: { operator: 422 },
  }),
  listProposals: () => ({ path: '/api/proposals', expected: { designer: 200, publisher: 200 } }),
  readProposal: () => ({ path: '/api/procedures/rent-subsidy/versions/9/proposal' }),
  approveProposal: () => ({ path: '/api/procedures/rent-subsidy/versions/9/approval' }),
  refuseProposal: () => ({ path: '/api/procedures/rent-subsidy/versions/9/refusal', body: { reason: 'it is wrong' } }),
  moveCases: () => ({
    path: '/api/procedures/rent-subsidy/versions/1/moves',
    body: { to: 1 },
    expected: { operator: 422 },
  }),
  answerHandOff: ({ handOff }) => ({
    path: `/api/hand-offs/${handOff}/answer`,
    body: { outcome: 'accepted' },
    headers: { [SIGNATURE_HEADER]: sign('not the secret', '{"outcome":"accepted"}', Date.now()) },
    expected: { 'citizen-2': 401, outsider: 401, operator: 401, designer: 401, publisher: 401 },
  }),
  explainProblem: () => ({ path: '/docs/problems/task/done', expected: open }),
  readProcedureSchema: () => ({ path: '/schema/procedure/1.json', expected: open }),
  isAlive: () => ({ path: '/healthz', expected: open }),
  isReady: () => ({ path: '/readyz', expected: open }),
};

let dossier: Dossier;
let target: Target;
beforeAll(async () => {
  dossier = await testDossier();
  const outsider = {
    id: 'outsider',
    name: 'Olga',
    email: null,
    language: 'fr',
    kind: 'staff',
    groups: ['permits'],
  } as const;
  await seedPeople(dossier.store.db, [outsider]);
  target = await caseOfTheCitizen();
});
afterAll(() => dossier.close());

/** Two cases: one granted and handed off, with an incident; of the other the review is open. */
async function caseOfTheCitizen(): Promise<Target> {
  const upload = new FormData();
  upload.set('file', new File(['%PDF-1.7 lease'], 'lease.pdf'));
  const { json: kept } = await dossier.ask('POST', '/api/documents', { as: 'citizen', body: upload });
  const granted = await file(dossier, 'citizen', { ...personal, lease: { name: 'lease.pdf', document: kept.id } });
  await complete(granted);
  dossier.temporal.failing = 'grant';
  const failed = await file(dossier, 'citizen', personal);
  await complete(failed);
  dossier.temporal.failing = undefined;
  const caseId = await file(dossier, 'citizen', personal);
  const task = await openTask(dossier, 'caseworker', caseId, 'review');
  const seen = (await dossier.ask('GET', `/api/cases/${granted}`, { as: 'caseworker' })).json;
  const { json: incidents } = await dossier.ask('GET', '/api/incidents', { as: 'operator' });
  return {
    caseId,
    reference: (await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'citizen' })).json.reference,
    task,
    document: seen.documents.find(({ kind }: { kind: string }) => kind === 'issued').id,
    upload: kept.id,
    incident: incidents.items[0].id,
    ...(await batchOf(granted)),
    handOff: seen.handOffs[0].id,
  };
}

/** A batch of post in which the letters of a case are. */
async function batchOf(caseId: string): Promise<Pick<Target, 'batch' | 'message'>> {
  const address = '12, rue de l’Église\nL-4501 Differdange';
  const message = {
    recipient: 'citizen',
    role: 'applicant',
    language: 'fr',
    subject: 'Décision',
    body: 'Voir la lettre.',
  };
  const post = { channel: 'post', address, state: 'queued' } as const;
  await queueMessage(dossier.store.db, { ...message, ...post, key: caseId, caseId, at: Date.now() });
  const { json } = await dossier.ask('POST', '/api/post', { as: 'operator' });
  return { batch: json.id, message: json.pieces[0].message };
}

async function complete(caseId: string): Promise<void> {
  const task = await openTask(dossier, 'caseworker', caseId, 'review');
  await dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'caseworker', body: { outcome: 'complete' } });
}

test('every route has a row', () => {
  expect(routes.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(rows).toSorted());
});

describe.each(strangers)('to %s', (stranger) => {
  test.each(routes)('$operationId gives nothing away', async ({ operationId, method }) => {
    const { path, body, headers = {}, expected = {} } = rows[operationId]?.(target) ?? { path: '' };
    const who = stranger === 'anonymous' ? {} : { as: stranger };
    const answer = await dossier.ask(method.toUpperCase(), path, { ...who, body, headers });
    expect(answer.status).toBe(expected[stranger] ?? (stranger === 'anonymous' ? 401 : 404));
    if (stranger !== 'operator')
      for (const told of [target.caseId, target.reference]) expect(answer.text).not.toContain(told);
    for (const value of ['Hoffmann', 'LU280019', ...Object.values(personal)]) expect(answer.text).not.toContain(value);
  });
});

test('what is there and may not be seen looks the same as what is not there', async () => {
  for (const [there, absent] of [
    [`/api/cases/${target.caseId}`, '/api/cases/00000000-0000-0000-0000-000000000000'],
    [`/api/tasks/${target.task}`, '/api/tasks/none'],
    [`/api/documents/${target.upload}`, '/api/documents/none'],
    ['/api/incidents', '/api/no-such-thing'],
  ] as const) {
    const [one, other] = [
      await dossier.ask('GET', there, { as: 'citizen-2' }),
      await dossier.ask('GET', absent, { as: 'citizen-2' }),
    ];
    expect({ ...one.json, instance: '' }).toEqual({ ...other.json, instance: '' });
  }
});

test('the operator sees how a case runs, not what was entered', async () => {
  const { json } = await dossier.ask('GET', `/api/cases/${target.caseId}`, { as: 'operator' });
  expect(json).toMatchObject({ id: target.caseId, data: {}, documents: [] });
  expect(json.timeline.length).toBeGreaterThan(5);
});

test('the applicant sees the milestones, and of officers nothing', async () => {
  const { json } = await dossier.ask('GET', `/api/cases/${target.caseId}`, { as: 'citizen' });
  const steps = json.timeline.flatMap(({ step }: { step?: string }) => step ?? []);
  expect(new Set(steps)).toEqual(new Set(['application', 'review']));
  expect(json.timeline.every(({ by }: { by: string | null }) => by === null || by === 'citizen')).toBe(true);
});

describe('who asks', () => {
  test.each([
    ['no token at all', 'Bearer '],
    ['a forged one', 'Bearer aaaa.bbbb'],
    ['another scheme', 'Basic Y2l0aXplbjo='],
  ])('is unknown with %s', async (_what, authorization) => {
    const { status, headers } = await dossier.ask('GET', '/api/cases', { headers: { authorization } });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  test('loses a role within five seconds', async () => {
    const ask = () => dossier.ask('GET', `/api/cases/${target.caseId}`, { as: 'caseworker-2' });
    expect((await ask()).status).toBe(200);
    await dossier.store.db.deleteFrom('memberships').where('person', '=', 'caseworker-2').execute();
    dossier.pass(5_000);
    expect((await ask()).status).toBe(404);
  });

  test('cannot be another site: a browser’s request from there changes nothing', async () => {
    const post = (headers: Record<string, string>) => dossier.ask('POST', '/api/tasks/none/claim', { headers });
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])
      expect((await post(headers)).json.code).toBe('request/forged');
    expect((await post({ origin: 'http://dossier.test' })).status).toBe(401);
  });
});
