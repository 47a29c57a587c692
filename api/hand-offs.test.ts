import { afterAll, beforeAll, expect, test } from 'vitest';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import { type Answered, type Dossier, file, openTask, TREASURY_SECRET } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const MINUTE = 60_000;

interface Answering {
  readonly secret?: string;
  readonly at?: number;
  readonly signed?: string;
}

function answer(
  handOff: string,
  body: object,
  { secret = TREASURY_SECRET, at = Date.now(), signed }: Answering = {},
): Promise<Answered> {
  const text = JSON.stringify(body);
  return dossier.ask('POST', `/api/hand-offs/${handOff}/answer`, {
    body: text,
    headers: { [SIGNATURE_HEADER]: sign(secret, signed ?? text, at) },
  });
}

const read = async (caseId: string, as = 'caseworker') =>
  (await dossier.ask('GET', `/api/cases/${caseId}`, { as })).json;

/** A granted case whose payment order waits for the treasury. */
async function handedOff(): Promise<{ caseId: string; handOff: string }> {
  const caseId = await file(dossier);
  const task = await openTask(dossier, 'caseworker', caseId, 'review');
  await dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'caseworker', body: { outcome: 'complete' } });
  return { caseId, handOff: (await read(caseId)).handOffs[0].id };
}

test('a signed answer ends the wait; the same again changes nothing, another is refused', async () => {
  const { caseId, handOff } = await handedOff();
  const accepted = { outcome: 'accepted', data: { order: 'PO-7' } };
  expect((await answer(handOff, accepted)).json).toEqual({ id: handOff, outcome: 'accepted' });
  expect((await read(caseId)).handOffs).toMatchObject([{ state: 'answered', outcome: 'accepted' }]);
  expect((await read(caseId)).timeline).toContainEqual(expect.objectContaining({ what: 'ended', outcome: 'granted' }));
  const posts = dossier.temporal.calls.length;
  expect((await answer(handOff, accepted)).status).toBe(200);
  expect(dossier.temporal.calls).toHaveLength(posts);
  const other = await answer(handOff, { outcome: 'refused' });
  expect([other.status, other.json.code]).toEqual([409, 'hand-off/answered']);
});

test('only the partner can answer, and only what it signed', async () => {
  const { caseId, handOff } = await handedOff();
  const body = { outcome: 'accepted' };
  for (const wrong of [
    { secret: 'another secret' },
    { signed: '{"outcome":"refused"}' },
    { at: Date.now() - 6 * MINUTE },
    { at: Date.now() + 6 * MINUTE },
  ])
    expect((await answer(handOff, body, wrong)).json.code).toBe('hand-off/signature');
  const unsigned = await dossier.ask('POST', `/api/hand-offs/${handOff}/answer`, { body });
  expect([unsigned.status, unsigned.json.code]).toEqual([401, 'hand-off/signature']);
  expect((await answer('none', body)).json).toEqual({ ...unsigned.json, instance: expect.anything() });
  expect((await read(caseId)).handOffs[0].answeredAt).toBeNull();
});

test('an answer that the step does not know is refused', async () => {
  const { handOff } = await handedOff();
  const { status, json } = await answer(handOff, { outcome: 'perhaps' });
  expect([status, json.code]).toEqual([422, 'hand-off/not-offered']);
});

test('an answer that comes when the case has gone on is refused, and the next order waits for its own', async () => {
  const { caseId, handOff } = await handedOff();
  expect((await answer(handOff, { outcome: 'refused' })).status).toBe(200);
  const task = await openTask(dossier, 'head', caseId, 'payment-order-late');
  await dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'head', body: { outcome: 'retry' } });
  const second = (await read(caseId)).handOffs.find(({ id }: { id: string }) => id !== handOff).id;
  expect((await answer(handOff, { outcome: 'accepted' })).json.code).toBe('hand-off/answered');
  expect((await read(caseId)).milestone).toBe('Aide accordée');
  await dossier.ask('POST', `/api/cases/${caseId}/events/withdraw`, { as: 'citizen' });
  const late = await answer(second, { outcome: 'accepted' });
  expect([late.status, late.json.code]).toEqual([409, 'hand-off/too-late']);
});
