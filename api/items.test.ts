import { afterAll, beforeAll, expect, test } from 'vitest';
import { procedureAround, sampleProcedure } from '#engine/compile/sample-procedure.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import type { Dossier } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const words = (label: string): JsonObject => ({ en: label, fr: label });
const says = { type: 'longText', label: words('What they say') };
const around = procedureAround({
  ask: {
    kind: 'each',
    over: { var: 'application.members' },
    as: 'member',
    data: { says },
    into: 'assessment.heard',
    start: 'hear',
    steps: {
      hear: {
        kind: 'task',
        role: 'caseworker',
        form: 'hearing',
        due: { after: { days: 5 }, escalate: 'caseworker' },
        outcomes: { done: { label: words('Done') } },
      },
    },
    next: 'over',
  },
} as Readonly<Record<string, { kind: string }>>);
const name = { type: 'text', label: words('Name') };
const definition: JsonObject = {
  ...around,
  forms: {
    ...(around.forms as JsonObject),
    hearing: { pages: [{ title: words('Hearing'), fields: ['member.says'] }] },
  },
  data: {
    ...(around.data as JsonObject),
    assessment: { heard: { type: 'list', label: words('Heard'), of: { name, says } } },
  },
};
const members = ['Ann', 'Bob'].map((name) => ({ name, income: '0.00' }));
const application = { ...sampleProcedure.scenarios[0].application, members, proof: 'residence.pdf' };

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier(definition);
  const worker = { id: 'worker', name: 'W', email: null, language: 'en', kind: 'staff', groups: ['permits'] } as const;
  await seedPeople(dossier.store.db, [worker]);
});
afterAll(() => dossier.close());

test('each task is about one item of the list, and what is said of it is kept with it', async () => {
  const headers = { 'idempotency-key': 'items-1' };
  const body = { procedure: 'parking-permit', application };
  const { json: filed } = await dossier.ask('POST', '/api/cases', { as: 'citizen', headers, body });
  const { json: open } = await dossier.ask('GET', `/api/tasks?case=${filed.id}`, { as: 'worker' });
  expect(open.items).toHaveLength(2);
  const [first, second] = open.items.map(({ id }: { id: string }) => id);
  const say = (task: string, data: JsonObject) =>
    dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'worker', body: { outcome: 'done', data } });
  expect((await say(second, { 'member.hobby': 'chess' })).json.code).toBe('task/invalid');
  expect((await say(second, { 'member.says': 'The second.' })).status).toBe(200);
  expect((await say(first, { 'member.says': 'The first.' })).status).toBe(200);
  const { json } = await dossier.ask('GET', `/api/cases/${filed.id}`, { as: 'worker' });
  const said = (name: string, words: string) => expect.objectContaining({ name, says: words });
  expect(new Set(json.data.assessment.heard.map(({ says }: { says: string }) => says))).toEqual(
    new Set(['The first.', 'The second.']),
  );
  expect(json.data.assessment.heard).toEqual([said('Ann', expect.any(String)), said('Bob', expect.any(String))]);
});
