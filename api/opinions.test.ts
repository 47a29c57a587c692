import { afterAll, beforeAll, expect, test } from 'vitest';
import { procedureAround, sampleProcedure } from '#engine/compile/sample-procedure.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { type Dossier, openTask } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const application = sampleProcedure.scenarios[0].application as unknown as JsonObject;
const definition = procedureAround({
  advice: {
    kind: 'opinion',
    from: 'head',
    question: { en: 'Is there room?', fr: 'Y a-t-il de la place ?' },
    sees: ['application.amount', 'application.proof'],
    collegial: {
      composition: 'assessment.members',
      attendance: 'assessment.present',
      votes: 'assessment.votes',
    },
    due: { after: { months: 1 } },
    ifSilent: 'over',
    next: 'check',
  },
  check: {
    kind: 'task',
    role: 'caseworker',
    due: { after: { days: 10 }, escalate: 'caseworker' },
    outcomes: { done: { label: { en: 'Done', fr: 'Fait' } } },
    next: 'over',
  },
} as Readonly<Record<string, { kind: string }>>);
const minutes = (label: string): JsonObject => ({ type: 'longText', label: { en: label, fr: label } });
const data = definition.data as JsonObject;
const withMinutes: JsonObject = {
  ...definition,
  data: {
    ...data,
    assessment: { members: minutes('Members'), present: minutes('Present'), votes: minutes('Votes') },
  },
};

let dossier: Dossier;
let caseId = '';
let lease = '';
beforeAll(async () => {
  dossier = await testDossier(withMinutes);
  const staff = (id: string, group: string) =>
    ({ id, name: id, email: null, language: 'en', kind: 'staff', groups: [group] }) as const;
  await seedPeople(dossier.store.db, [staff('body', 'heads'), staff('worker', 'permits')]);
  const upload = new FormData();
  upload.set('file', new File(['%PDF-1.7 proof'], 'residence.pdf'));
  lease = (await dossier.ask('POST', '/api/documents', { as: 'citizen', body: upload })).json.id;
  const filed = await dossier.ask('POST', '/api/cases', {
    as: 'citizen',
    headers: { 'idempotency-key': 'opinion-1' },
    body: {
      procedure: 'parking-permit',
      application: { ...application, proof: { name: 'residence.pdf', document: lease } },
    },
  });
  caseId = filed.json.id;
});
afterAll(() => dossier.close());

test('a body that is only consulted sees what it is asked about, and nothing else', async () => {
  const { json } = await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'body' });
  expect(json.data).toEqual({ application: { amount: '2400.00 EUR', proof: expect.anything() } });
  expect(json.documents.map(({ id }: { id: string }) => id)).toEqual([lease]);
  expect((await dossier.ask('GET', `/api/documents/${lease}`, { as: 'body' })).status).toBe(200);
  const whole = (await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'worker' })).json;
  expect(whole.data.application).toMatchObject({ name: 'A', birthDate: '1990-05-02' });
});

test('an opinion of a collegial body comes with its reasons, its members, who was there and how they voted', async () => {
  const task = await openTask(dossier, 'body', caseId, 'advice');
  const give = (body: object) => dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'body', body });
  const data = { assessment: { members: 'A, B, C', present: 'A, B', votes: '2 for' } };
  expect((await give({ outcome: 'given', data })).json.code).toBe('task/invalid');
  expect((await give({ outcome: 'given', reasons: 'The street is wide.' })).json.code).toBe('task/invalid');
  expect((await give({ outcome: 'given', data, reasons: 'The street is wide.' })).status).toBe(200);
  const { json } = await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'worker' });
  expect(json.data.assessment).toEqual({ members: 'A, B, C', present: 'A, B', votes: '2 for' });
  expect(json.tasks.map(({ step }: { step: string }) => step)).toContain('check');
});
