import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { application, type Dossier } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const first = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8')) as JsonObject;
const next = (version: number, change: JsonObject = {}): JsonObject => ({ ...first, version, ...change });
const keptLonger = { retention: { ...(first.retention as JsonObject), closed: { years: 11 } } };
const scenarios = first.scenarios as readonly JsonObject[];

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
  const both = {
    name: 'Eva',
    email: null,
    language: 'en',
    kind: 'staff',
    groups: ['designers', 'publishers'],
  } as const;
  await seedPeople(dossier.store.db, [{ id: 'author-and-publisher', ...both }]);
});
afterAll(() => dossier.close());

const place = (version: number) => `/api/procedures/rent-subsidy/versions/${version}`;
const propose = (definition: JsonObject, as = 'designer') =>
  dossier.ask('POST', '/api/procedures', { as, body: definition });
const approve = (version: number, as = 'publisher', body: JsonObject = {}) =>
  dossier.ask('POST', `${place(version)}/approval`, { as, body });
const file = async (version: number) =>
  dossier.ask('POST', '/api/cases', {
    as: 'citizen',
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { procedure: 'rent-subsidy', version, application },
  });

test('what an author publishes is proposed, and nobody can file on it until a second person agrees', async () => {
  const { status, json } = await propose(next(2));
  expect([status, json]).toMatchObject([201, { state: 'proposed', missing: [expect.stringContaining('approval')] }]);
  expect((await propose(next(2))).status).toBe(200);
  expect((await file(2)).status).toBe(404);
  expect((await dossier.ask('GET', place(2), { as: 'designer' })).status).toBe(404);

  expect(await approve(2)).toMatchObject({ status: 201, json: { state: 'published', missing: [], hash: json.hash } });
  expect((await file(2)).status).toBe(201);
  const published = await dossier.ask('GET', place(2), { as: 'designer' });
  expect(published.json).toMatchObject({ proposedBy: 'designer', publishedBy: 'publisher' });
  expect((await propose(next(2))).json).toMatchObject({ state: 'published' });
});

test('whoever decides reads what changes, how the scenarios come out, and what the check says', async () => {
  await propose(next(3, keptLonger));
  const { json: list } = await dossier.ask('GET', '/api/proposals', { as: 'publisher' });
  expect(list.items).toMatchObject([{ procedure: 'rent-subsidy', version: 3, proposedBy: 'designer' }]);
  const { json } = await dossier.ask('GET', list.items[0].links.self, { as: 'designer' });
  expect(json).toMatchObject({
    hash: list.items[0].hash,
    comparison: { from: 2, changes: [{ part: 'retention', pointer: '/retention' }] },
    obstacles: [],
    warnings: [],
    scenarios: scenarios.map(({ name }) => ({ name })),
  });
});

describe('four eyes', () => {
  test('the author does not approve, also who is a publisher too; a colleague does', async () => {
    await propose(next(4), 'author-and-publisher');
    expect((await approve(4, 'author-and-publisher')).json).toMatchObject({ status: 409, code: 'proposal/own' });
    for (const stranger of ['designer', 'caseworker', 'operator', 'citizen'])
      expect((await approve(4, stranger)).status).toBe(404);
    expect((await approve(4)).status).toBe(201);
  });

  test('who read one content does not approve another', async () => {
    const { json: read } = await propose(next(5));
    await propose(next(5, keptLonger));
    expect((await approve(5, 'publisher', { hash: read.hash })).json).toMatchObject({ code: 'proposal/changed' });
    expect((await approve(5)).status).toBe(201);
    expect((await approve(5)).status).toBe(404);
  });

  test('a refusal has a reason, and the author may propose anew', async () => {
    await propose(next(6));
    const refuse = (body: JsonObject) => dossier.ask('POST', `${place(6)}/refusal`, { as: 'publisher', body });
    expect((await refuse({ reason: '  ' })).status).toBe(422);
    expect((await refuse({ reason: 'The amount of 2027 is missing.' })).status).toBe(200);
    expect((await approve(6)).status).toBe(404);
    expect((await propose(next(6))).json).toMatchObject({ state: 'proposed' });
    expect((await approve(6)).status).toBe(201);
  });
});

test('a version whose scenario comes out otherwise is refused, with its story', async () => {
  const [one, ...others] = scenarios;
  const wrong = { ...one, expect: { ...(one?.expect as JsonObject), result: 'lost' } };
  const { status, json } = await propose(next(7, { scenarios: [wrong, ...others] as never }));
  expect([status, json.code]).toEqual([422, 'procedure/scenarios-fail']);
  expect(json.errors).toContainEqual(
    expect.objectContaining({ pointer: '/scenarios/0', detail: expect.stringContaining('expected "lost"') }),
  );
  expect(json.scenarios).toMatchObject([{ name: one?.name }]);
  expect(json.scenarios[0].story.length).toBeGreaterThan(3);
  expect((await approve(7)).status).toBe(404);
});

test('a version with errors is refused, and one that is published with other content', async () => {
  expect((await propose(next(8, { start: 'nowhere' }))).json).toMatchObject({ status: 422, code: 'procedure/invalid' });
  expect((await propose(next(1, keptLonger))).json).toMatchObject({ status: 409, code: 'procedure/conflict' });
});
