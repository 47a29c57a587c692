import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type Answered, application, type Dossier, openTask } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

/** The rent subsidy, had its law said that others may file too. */
function filedBy(...by: readonly string[]): JsonObject {
  const definition = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8'));
  definition.steps.application.by = by;
  return definition;
}

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier(filedBy('applicant', 'mandatary', 'counter'));
});
afterAll(() => dossier.close());

const file = (as: string, around: object = {}, on = dossier): Promise<Answered> =>
  on.ask('POST', '/api/cases', {
    as,
    headers: { 'idempotency-key': randomUUID() },
    body: { procedure: 'rent-subsidy', application, ...around },
  });
const read = (as: string, id: string) => dossier.ask('GET', `/api/cases/${id}`, { as });

async function uploadMandate(as: string): Promise<string> {
  const body = new FormData();
  body.set('file', new File(['%PDF-1.7\n%%EOF'], 'mandate.pdf'));
  return (await dossier.ask('POST', '/api/documents', { as, body })).json.id;
}

describe('with a mandate', () => {
  test('somebody files for another, acts in the case, and the officer sees for whom and by which proof', async () => {
    const mandate = await uploadMandate('citizen-2');
    const filed = await file('citizen-2', { onBehalfOf: { name: 'Rosa Klein', email: 'rosa@mail.example', mandate } });
    expect(filed.status).toBe(201);
    const seen = await read('caseworker', filed.json.id);
    expect(seen.json.parties).toEqual({
      applicant: 'Rosa Klein',
      filedBy: 'mandatary',
      mandatary: 'Jonas Becker',
      mandate,
    });
    expect(seen.json.documents.map(({ id }: { id: string }) => id)).toContain(mandate);
    expect(seen.json.timeline[0]).toMatchObject({ by: 'citizen-2', role: 'mandatary' });
    const review = await openTask(dossier, 'caseworker', filed.json.id, 'review');
    const asked = await dossier.ask('POST', `/api/tasks/${review}/outcome`, {
      as: 'caseworker',
      body: { outcome: 'incomplete', data: { 'assessment.missing': ['lease'] } },
    });
    expect(asked.status, asked.text).toBe(200);
    expect(await openTask(dossier, 'citizen-2', filed.json.id, 'missing-pieces')).toBeTypeOf('string');
    expect((await read('citizen', filed.json.id)).status).toBe(404);
  });

  test('whoever has a mandate files online, and cannot say otherwise', async () => {
    const onBehalfOf = { name: 'Rosa Klein', mandate: await uploadMandate('citizen-2') };
    const refused = await file('citizen-2', { channel: 'counter', onBehalfOf });
    expect([refused.status, refused.json.code]).toEqual([403, 'application/not-by-you']);
  });

  test('the proof is needed, and is one’s own', async () => {
    const pointer = ({ json }: Answered) => [json.code, json.errors?.[0]?.pointer];
    const none = await file('citizen-2', { onBehalfOf: { name: 'Rosa Klein' } });
    expect(pointer(none)).toEqual(['application/invalid', '/onBehalfOf/mandate']);
    const theirs = await uploadMandate('citizen');
    const taken = await file('citizen-2', { onBehalfOf: { name: 'Rosa Klein', mandate: theirs } });
    expect(pointer(taken)).toEqual(['application/invalid', '/onBehalfOf/mandate']);
    const mandate = await uploadMandate('citizen-2');
    const account = await file('citizen-2', { onBehalfOf: { account: 'citizen', mandate } });
    expect(pointer(account)).toEqual(['application/invalid', '/onBehalfOf/account']);
  });
});

describe('at the counter', () => {
  test('an officer files for whoever stands before them: the case is theirs', async () => {
    const filed = await file('caseworker', { onBehalfOf: { account: 'citizen' } });
    expect(filed.status).toBe(201);
    const seen = await read('citizen', filed.json.id);
    expect(seen.json).toMatchObject({ channel: 'counter', parties: { applicant: 'Léa Hoffmann', filedBy: 'counter' } });
    expect(seen.json.timeline[0]).toMatchObject({ role: 'counter' });
  });

  test('and for somebody without an account, who cannot sign in', async () => {
    const filed = await file('caseworker', { onBehalfOf: { name: 'Rosa Klein' } });
    expect((await read('caseworker', filed.json.id)).json.parties).toMatchObject({ applicant: 'Rosa Klein' });
    const { applicant } = (await dossier.store.db
      .selectFrom('cases')
      .select('applicant')
      .where('id', '=', filed.json.id)
      .executeTakeFirst()) ?? { applicant: '' };
    expect((await read(applicant, filed.json.id)).status).toBe(404);
  });

  test('not for nobody, not online, and not by officers of another authority', async () => {
    expect((await file('caseworker')).json.errors[0].pointer).toBe('/onBehalfOf/name');
    const online = await file('caseworker', { channel: 'online', onBehalfOf: { account: 'citizen' } });
    expect([online.status, online.json.code]).toEqual([403, 'application/not-by-you']);
    expect((await file('minister', { onBehalfOf: { account: 'citizen' } })).status).toBe(404);
    expect((await file('caseworker', { onBehalfOf: { account: 'head' } })).json.errors[0].pointer).toBe(
      '/onBehalfOf/account',
    );
  });
});

describe.each([
  [['applicant'], ['citizen-2', { onBehalfOf: { name: 'Rosa Klein' } }]],
  [
    ['applicant', 'mandatary'],
    ['caseworker', { onBehalfOf: { account: 'citizen' } }],
  ],
  [['counter'], ['citizen', {}]],
] as const)('a procedure that takes applications from %j', (by, [as, around]) => {
  test(`takes none from ${as} like this`, async () => {
    const other = await testDossier(filedBy(...by));
    const refused = await file(as, around, other);
    await other.close();
    expect([refused.status, refused.json.code]).toEqual([403, 'application/not-by-you']);
  });
});
