import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, type Dossier, file, openTask } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const outcome = (task: string, as: string, body: object, key?: string): Promise<Answered> =>
  dossier.ask('POST', `/api/tasks/${task}/outcome`, { as, body, headers: key ? { 'idempotency-key': key } : {} });
const claim = (task: string, as: string): Promise<Answered> => dossier.ask('POST', `/api/tasks/${task}/claim`, { as });
const read = async (id: string, as: string) => (await dossier.ask('GET', `/api/cases/${id}`, { as })).json;

/** An amount above 400 €: two people have to look at it. */
const large = {
  household: ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => ({ name, netIncome: '500.00', incomeMonths: 12 })),
};

async function reviewed(change = {}): Promise<{ caseId: string; task: string }> {
  const caseId = await file(dossier, 'citizen', change);
  return { caseId, task: await openTask(dossier, 'caseworker', caseId, 'review') };
}

describe('a task', () => {
  test('is found by its group, with its last day and its outcomes', async () => {
    const { caseId, task } = await reviewed();
    const { json } = await dossier.ask('GET', `/api/tasks/${task}`, { as: 'caseworker-2' });
    expect(json).toMatchObject({ id: task, caseId, step: 'review', title: 'Review the file', role: 'caseworker' });
    expect(json).toMatchObject({ assignee: null, status: 'open', due: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(json.outcomes).toEqual([
      { id: 'complete', label: 'Complete' },
      { id: 'incomplete', label: 'Documents missing' },
    ]);
  });

  test('is claimed by one', async () => {
    const { task } = await reviewed();
    expect((await claim(task, 'caseworker')).json.assignee).toBe('caseworker');
    expect((await claim(task, 'caseworker')).status).toBe(200);
    const other = await claim(task, 'caseworker-2');
    expect([other.status, other.json.code]).toEqual([409, 'task/claimed']);
    const done = await outcome(task, 'caseworker-2', { outcome: 'complete' });
    expect([done.status, done.json.code]).toEqual([409, 'task/claimed']);
  });

  test('is done once, and what became of the case can be read at once', async () => {
    const { caseId, task } = await reviewed();
    expect((await outcome(task, 'caseworker', { outcome: 'complete' })).json.status).toBe('done');
    const seen = await read(caseId, 'citizen');
    expect(seen).toMatchObject({ status: 'granted', milestone: 'Aide accordée' });
    expect(seen.documents).toMatchObject([{ name: 'grant.pdf', kind: 'issued' }]);
    const again = await outcome(task, 'caseworker', { outcome: 'complete' });
    expect([again.status, again.json.code]).toEqual([409, 'task/done']);
  });

  test('that two people finish at once is finished by one', async () => {
    const { task } = await reviewed();
    const people = ['caseworker', 'caseworker-2', 'caseworker', 'caseworker-2'];
    const answers = await Promise.all(people.map((as) => outcome(task, as, { outcome: 'complete' })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  });

  test('answers the same key with the same answer', async () => {
    const { task } = await reviewed();
    const key = randomUUID();
    const first = await outcome(task, 'caseworker', { outcome: 'complete' }, key);
    const again = await outcome(task, 'caseworker', { outcome: 'complete' }, key);
    expect([again.status, again.json]).toEqual([200, first.json]);
    const other = await outcome(task, 'caseworker', { outcome: 'incomplete' }, key);
    expect([other.status, other.json.code]).toEqual([422, 'idempotency/other-payload']);
  });

  test.each<[string, object, string, string | undefined]>([
    ['a field that is not asked', { outcome: 'complete', data: { rent: 1 } }, 'task/invalid', '/assessment/rent'],
    ['a choice not offered', { outcome: 'incomplete', data: { missing: ['soul'] } }, 'task/invalid', undefined],
    ['reasons with NUL', { outcome: 'complete', reasons: 'a\0' }, 'request/invalid', '/reasons'],
    ['an unknown member', { outcome: 'complete', by: 'head' }, 'request/invalid', '/by'],
    ['reasons that are a number', { outcome: 'complete', reasons: 1 }, 'request/invalid', '/reasons'],
  ])('refuses %s', async (_what, body, code, pointer) => {
    const { caseId, task } = await reviewed();
    const { status, json } = await outcome(task, 'caseworker', body);
    expect([status, json.code]).toEqual([422, code]);
    if (pointer) expect(json.errors[0].pointer).toBe(pointer);
    expect((await read(caseId, 'caseworker')).status).toBe('in-examination');
  });

  test('says which outcomes a task offers, when another is given', async () => {
    const { caseId, task } = await reviewed();
    const { status, json } = await outcome(task, 'caseworker', { outcome: 'burn' });
    expect([status, json.code]).toEqual([409, 'event/not-offered']);
    const offered: { id: string }[] = (await read(caseId, 'caseworker')).tasks[0].outcomes;
    for (const { id } of offered)
      expect(json.errors[0]).toMatchObject({ pointer: '/outcome', detail: expect.stringContaining(id) });
    expect((await read(caseId, 'caseworker')).status).toBe('in-examination');
  });

  test('above 400 € is looked at by another person, who gives reasons to send it back', async () => {
    const { caseId, task } = await reviewed(large);
    await dossier.store.db.insertInto('memberships').values({ person: 'head', group_name: 'rent-subsidy' }).execute();
    dossier.pass(5_000);
    expect((await outcome(task, 'head', { outcome: 'complete' })).status).toBe(200);
    const second = await openTask(dossier, 'head', caseId, 'second-look');
    const own = await outcome(second, 'head', { outcome: 'agree' });
    expect([own.status, own.json.code]).toEqual([409, 'event/same-person']);
    expect((await claim(second, 'head')).json.code).toBe('event/same-person');
    await dossier.store.db
      .insertInto('memberships')
      .values({ person: 'caseworker-2', group_name: 'housing-aid-heads' })
      .execute();
    dossier.pass(5_000);
    const silent = await outcome(second, 'caseworker-2', { outcome: 'return' });
    expect([silent.json.code, silent.json.errors[0].pointer]).toEqual(['task/invalid', '/reasons']);
    expect((await outcome(second, 'caseworker-2', { outcome: 'return', reasons: 'Look at Bo.' })).status).toBe(200);
    const lines = (await read(caseId, 'caseworker')).timeline;
    expect(lines).toContainEqual(expect.objectContaining({ step: 'second-look', reasons: 'Look at Bo.' }));
    expect(JSON.stringify(await read(caseId, 'citizen'))).not.toContain('Look at Bo.');
    expect(JSON.stringify(await read(caseId, 'operator'))).not.toContain('Look at Bo.');
  });

  test('of the applicant completes the file', async () => {
    const { caseId, task } = await reviewed();
    await outcome(task, 'caseworker', { outcome: 'incomplete', data: { missing: ['lease'] } });
    expect((await read(caseId, 'citizen')).clocks.decision).toMatchObject({ state: 'paused', lastDay: null });
    const request = await openTask(dossier, 'citizen', caseId, 'missing-pieces');
    expect((await outcome(request, 'caseworker', { outcome: 'answered', data: {} })).status).toBe(404);
    const answer = await outcome(request, 'citizen', { outcome: 'answered', data: { lease: 'new-lease.pdf' } });
    expect(answer.status).toBe(200);
    const seen = await read(caseId, 'caseworker');
    expect(seen.data.application.lease).toEqual({ name: 'new-lease.pdf' });
    expect(seen.clocks.decision.state).toBe('running');
  });
});

describe('an event', () => {
  const withdraw = (caseId: string, as: string, body?: object): Promise<Answered> =>
    dossier.ask('POST', `/api/cases/${caseId}/events/withdraw`, { as, ...(body && { body }) });

  test('ends the case when the applicant withdraws, once', async () => {
    const { caseId, task } = await reviewed();
    expect((await withdraw(caseId, 'citizen')).json.status).toBe('withdrawn');
    expect((await outcome(task, 'caseworker', { outcome: 'complete' })).json.code).toBe('task/done');
    expect((await withdraw(caseId, 'citizen')).status).toBe(409);
  });

  test('is refused to whom the procedure does not let, and with data it does not take', async () => {
    const { caseId } = await reviewed();
    expect((await withdraw(caseId, 'caseworker')).status).toBe(404);
    expect((await withdraw(caseId, 'citizen', { data: { why: 'x' } })).json.code).toBe('event/invalid');
    const unknown = await dossier.ask('POST', `/api/cases/${caseId}/events/explode`, { as: 'citizen' });
    expect(unknown.status).toBe(404);
    const reserved = await dossier.ask('POST', `/api/cases/${caseId}/events/hand-off-answered`, { as: 'citizen' });
    expect(reserved.status).toBe(404);
  });
});

describe('an incident', () => {
  test('is mended by an operator, once', async () => {
    const { caseId, task } = await reviewed();
    dossier.temporal.failing = 'grant';
    await outcome(task, 'caseworker', { outcome: 'complete' });
    const { json } = await dossier.ask('GET', '/api/incidents?status=open', { as: 'operator' });
    const incident = json.items.find((one: { caseId: string }) => one.caseId === caseId);
    expect(incident).toMatchObject({ step: 'grant', problem: { code: 'simulated/failure' } });
    const repair = (how: string) => dossier.ask('POST', `/api/incidents/${incident.id}/${how}`, { as: 'operator' });
    expect((await repair('explode')).status).toBe(404);
    expect((await repair('retry')).json).toMatchObject({ resolution: 'retry', resolvedBy: 'operator' });
    expect((await repair('skip')).json.code).toBe('incident/resolved');
    expect((await read(caseId, 'citizen')).documents).toHaveLength(1);
  });
});
