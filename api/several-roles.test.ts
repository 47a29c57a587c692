import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dossier, file } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const definition = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8'));
const title = { fr: 'Classer', de: 'Einstellen', en: 'Discontinue', lb: 'Ofleeën' };
definition.roles.head.group = definition.roles.caseworker.group;
definition.events.discontinue = { title, by: ['caseworker', 'head'] };
definition.on.discontinued = { message: 'discontinue', by: 'head', interrupt: true, to: 'withdrawn' };

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier(definition);
});
afterAll(() => dossier.close());

test('somebody of several roles raises an event in the one that the case listens to', async () => {
  const id = await file(dossier);
  const path = `/api/cases/${id}/events/discontinue`;
  const raised = await dossier.ask('POST', path, { as: 'caseworker' });
  expect(raised.status, raised.text).toBe(200);
  expect(raised.json.status).toBe('withdrawn');
  const { json } = await dossier.ask('GET', `/api/cases/${id}`, { as: 'caseworker' });
  expect(json.timeline).toContainEqual(
    expect.objectContaining({ what: 'message-heard', name: 'discontinue', role: 'head' }),
  );
  expect((await dossier.ask('POST', path, { as: 'caseworker' })).json.code).toBe('event/too-late');
});
