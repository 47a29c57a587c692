import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Journey } from '#test/support/journey.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningTopology } from '#test/support/running-topology.ts';

describe('the production topology: two APIs, two workers, a Temporal server on PostgreSQL', () => {
  let dossier: RunningTopology;
  let journey: Journey;

  beforeAll(async () => {
    dossier = await RunningTopology.start();
    journey = new Journey(dossier);
  }, 30 * 60_000);
  afterAll(() => dossier?.stop());

  test('an application is filed with one API, decided with the other, and paid by another authority', async () => {
    const id = await journey.filed('citizen', application);
    const review = await journey.task('caseworker', id, 'review');
    expect((await journey.decide('caseworker', review, 'complete')).status).toBe(200);
    const seen = await journey.until('citizen', id, ({ timeline }) => timeline.some(({ what }) => what === 'ended'));
    expect(seen).toMatchObject({ status: 'granted', incidents: [] });
    expect((await journey.case('caseworker', id)).handOffs).toEqual([expect.objectContaining({ state: 'answered' })]);
  });

  test('what one API has done once, the other does not do again', async () => {
    const key = 'the-same-key';
    const first = await journey.file('citizen', application, key);
    const second = await journey.file('citizen', application, key);
    expect(second.body).toEqual(first.body);
  });

  test('a worker that is killed is replaced by the other', async () => {
    const id = await journey.filed('citizen', application);
    await dossier.kill('worker-1');
    const review = await journey.task('caseworker', id, 'review');
    expect((await journey.decide('caseworker', review, 'complete')).status).toBe(200);
    await journey.until('citizen', id, ({ status }) => status === 'granted');
  });
});
