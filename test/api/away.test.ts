import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '#scripts/free-port.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';
import { Way } from '#test/support/way.ts';

type Problem = { readonly code: string; readonly away?: readonly string[] };

describe('while Temporal cannot be reached', () => {
  let dossier: RunningDossier;
  beforeAll(async () => {
    const databaseUrl = await newDatabase(inject('databaseUrl'));
    const temporalAddress = `127.0.0.1:${await freePort()}`;
    dossier = await RunningDossier.start({ temporalAddress, databaseUrl, role: 'api' });
  });
  afterAll(() => dossier.stop());

  test('nothing is acknowledged, and what is away is named', async () => {
    const filed = await new Journey(dossier).file('citizen', application);
    expect(filed.status).toBe(503);
    expect(filed.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((filed.body as Problem).code).toBe('service/away');
    const ready = await dossier.call(undefined, 'GET', '/readyz');
    expect([ready.status, (ready.body as Problem).away]).toEqual([503, ['temporal']]);
    expect((await dossier.call(undefined, 'GET', '/healthz')).status).toBe(200);
    expect((await dossier.call('citizen', 'GET', '/api/cases')).body).toEqual({ items: [], next: null });
  });
});

describe('while the database cannot be reached', () => {
  let dossier: RunningDossier;
  let way: Way;
  beforeAll(async () => {
    way = await Way.to(await newDatabase(inject('databaseUrl')));
    dossier = await RunningDossier.start({ temporalAddress: inject('temporalAddress'), databaseUrl: way.url });
  });
  afterAll(async () => {
    await dossier.stop();
    await way.block();
  });

  test('every answer is 503, and the same key goes on when it is back', async () => {
    const journey = new Journey(dossier);
    const id = await journey.filed('citizen', application);
    const key = randomUUID();
    await way.block();
    const refused = await journey.file('citizen', application, key);
    expect([refused.status, (refused.body as Problem).code]).toEqual([503, 'service/away']);
    expect((await dossier.call('citizen', 'GET', `/api/cases/${id}`)).status).toBe(503);
    const ready = await dossier.call(undefined, 'GET', '/readyz');
    expect([ready.status, (ready.body as Problem).away]).toEqual([503, ['database']]);
    await way.open();
    const filed = await journey.file('citizen', application, key);
    expect(filed.status).toBe(201);
    const { body } = await dossier.call('citizen', 'GET', '/api/cases');
    expect((body as { items: unknown[] }).items).toHaveLength(2);
  });
});
