import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type Dossier, file, openTask, rentSubsidy } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

/** A next version in which a letter reads otherwise; and whatever else is given. */
const next = (...edits: readonly (readonly [from: string, to: string])[]): JsonObject => {
  const text = JSON.stringify({ ...rentSubsidy, version: 2 });
  return JSON.parse(edits.reduce((changed, [from, to]) => changed.replace(from, to), text));
};
const otherLetter = ['Grant of the rent subsidy', 'Your rent subsidy'] as const;

let dossier: Dossier;
let inReview: string;
let granted: string;
beforeAll(async () => {
  dossier = await testDossier();
  granted = await file(dossier);
  const task = await openTask(dossier, 'caseworker', granted, 'review');
  await dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'caseworker', body: { outcome: 'complete' } });
  inReview = await file(dossier);
});
afterAll(() => dossier.close());

const compared = async (definition: unknown, query = '', as = 'operator') =>
  dossier.ask('POST', `/api/procedures/rent-subsidy/versions/1/comparison${query}`, { as, body: definition });

describe('a new version, compared with the one that is published', () => {
  test('says what it changes, and for each open case what that means', async () => {
    const { status, json } = await compared(next(otherLetter));
    expect(status).toBe(200);
    expect(json).toMatchObject({ procedure: 'rent-subsidy', from: 1, to: 2, next: null });
    expect(json.changes).toEqual([expect.objectContaining({ part: 'letter', pointer: '/letters/grant' })]);
    const found = (id: string) => json.cases.find((one: { case: string }) => one.case === id);
    expect(found(inReview)).toMatchObject({ verdict: 'can-move', reason: null, ahead: ['/letters/grant'] });
    expect(found(granted)).toMatchObject({ verdict: 'unaffected', reason: expect.stringContaining('behind it') });
  });

  test('says why a case must stay, in the language that is asked for', async () => {
    const { json } = await compared(next(['"months":3', '"months":4']), '?language=de');
    const stays = json.cases.find((one: { case: string }) => one.case === inReview);
    expect(stays).toMatchObject({ verdict: 'must-stay', reason: expect.stringContaining('gesetzliche Frist') });
  });

  test('says nothing of a case whose events were not all kept', async () => {
    const torn = await file(dossier);
    await dossier.store.db.deleteFrom('events').where('case_id', '=', torn).execute();
    const { json } = await compared(next(otherLetter));
    const stays = json.cases.find((one: { case: string }) => one.case === torn);
    expect(stays).toMatchObject({ verdict: 'must-stay', reason: expect.stringContaining('Not everything') });
  });

  test('names no value of an application', async () => {
    const { text } = await compared(next(otherLetter));
    for (const value of ['1990-05-02', 'Hoffmann', 'LU280019400644750000']) expect(text).not.toContain(value);
  });

  test('is refused when it has errors, or is of another procedure', async () => {
    expect(await compared({ ...rentSubsidy, start: 'nowhere' })).toMatchObject({
      status: 422,
      json: {
        code: 'procedure/invalid',
        errors: expect.arrayContaining([expect.objectContaining({ pointer: '/start' })]),
      },
    });
    const { status } = await compared({ ...rentSubsidy, procedure: 'another' });
    expect(status).toBe(422);
  });
});

test('cases are not told to move for a reason that cannot be written down', async () => {
  const moved = (why: string) =>
    dossier.ask('POST', '/api/procedures/rent-subsidy/versions/1/moves', { as: 'operator', body: { to: 2, why } });
  for (const why of ['a \0 in it', 'half a \ud83d'])
    expect(await moved(why)).toMatchObject({
      status: 422,
      json: { code: 'request/invalid', errors: [{ pointer: '/why' }] },
    });
  expect((await moved('a new law')).status).toBe(404); // there is no version 2
});
