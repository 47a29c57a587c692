import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAW_CHANGED } from '#engine/steps/law-changed.ts';
import { type Dossier, file } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const definition = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8'));
const [law] = Object.keys(definition.law);
definition.on.changed = { lawChanged: law, interrupt: false, to: 'tell-of-change' };
definition.steps['tell-of-change'] = { kind: 'notify', message: 'received' };

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier(definition);
});
afterAll(() => dossier.close());

const announce = (body: object, key: string, as = 'operator') =>
  dossier.ask('POST', '/api/law-changes', { as, body, headers: { 'idempotency-key': key } });
const heardBy = async (id: string): Promise<number> => {
  const { json } = await dossier.ask('GET', `/api/cases/${id}`, { as: 'caseworker' });
  return json.timeline.filter(
    ({ what, name, role }: Record<string, string>) =>
      what === 'message-heard' && name === LAW_CHANGED && role === 'operator',
  ).length;
};

test('every open case that listens hears once that a law has changed, and by whom', async () => {
  const [one, two, withdrawn] = [await file(dossier), await file(dossier, 'citizen-2'), await file(dossier)];
  await dossier.ask('POST', `/api/cases/${withdrawn}/events/withdraw`, { as: 'citizen' });
  const announced = await announce({ law }, 'change-1');
  expect(announced.status, announced.text).toBe(200);
  expect(announced.json).toMatchObject({ notAwaiting: 0, failed: [] });
  expect(announced.json.told).toHaveLength(2);
  expect([await heardBy(one), await heardBy(two), await heardBy(withdrawn)]).toEqual([1, 1, 0]);
  expect((await announce({ law }, 'change-1')).json).toEqual(announced.json);
  expect([await heardBy(one), await heardBy(two)]).toEqual([1, 1]);
  await announce({ law, procedure: 'rent-subsidy' }, 'change-2');
  expect(await heardBy(one)).toBe(2);
});

test('nobody else announces it, and a law that no procedure names is no law', async () => {
  expect((await announce({ law }, 'change-3', 'caseworker')).status).toBe(404);
  const unknown = await announce({ law: 'no-such-law' }, 'change-4');
  expect([unknown.status, unknown.json.code]).toEqual([404, 'law/unknown']);
});

test('whoever names a procedure that there is not, or that does not know the law, is told so', async () => {
  const { status, json } = await announce({ law, procedure: 'rent-subsidies' }, 'change-5');
  expect([status, json.code]).toEqual([404, 'law/unknown']);
  expect(json.detail).toContain('rent-subsidies');
});
