import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';

let dossier: RunningDossier;
let journey: Journey;
beforeAll(async () => {
  const databaseUrl = await newDatabase(inject('databaseUrl'));
  dossier = await RunningDossier.start({ temporalAddress: inject('temporalAddress'), databaseUrl });
  journey = new Journey(dossier);
});
afterAll(() => dossier.stop());

const codeOf = ({ body }: { readonly body: unknown }): unknown => (body as { code?: string }).code;

test('an application that is sent ten times at once is one case', async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => journey.file('citizen', application, key)));
  const filed = answers.filter(({ status }) => status === 201);
  expect(filed.length).toBeGreaterThan(0);
  expect(new Set(filed.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
  for (const answer of answers) if (answer.status !== 201) expect(codeOf(answer)).toBe('idempotency/in-progress');
  expect((await journey.file('citizen', application, key)).body).toEqual(filed[0]?.body);
});

test('a task that several people finish at once is finished by one', async () => {
  const review = await journey.task('caseworker', await journey.filed('citizen', application), 'review');
  const people = ['caseworker', 'caseworker-2', 'caseworker', 'caseworker-2'];
  const answers = await Promise.all(people.map((person) => journey.decide(person, review, 'complete')));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
  expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual(Array(3).fill('task/done'));
});

test('a key that is repeated gets the first answer, however many ask at once', async () => {
  const review = await journey.task('caseworker', await journey.filed('citizen', application), 'review');
  const key = randomUUID();
  const decide = () =>
    dossier.call(
      'caseworker',
      'POST',
      `/api/tasks/${review.id}/outcome`,
      { outcome: 'complete' },
      { 'idempotency-key': key },
    );
  const answers = await Promise.all(Array.from({ length: 4 }, decide));
  for (const answer of answers) if (answer.status !== 200) expect(codeOf(answer)).toBe('idempotency/in-progress');
  expect((await decide()).status).toBe(200);
});

test('what the case itself refuses is told by its name', async () => {
  const id = await journey.filed('citizen', application);
  const review = await journey.task('caseworker', id, 'review');
  const withdraw = () => dossier.call('citizen', 'POST', `/api/cases/${id}/events/withdraw`);
  expect((await withdraw()).status).toBe(200);
  expect(codeOf(await journey.decide('caseworker', review, 'complete'))).toBe('task/done');
  expect(['event/too-late', 'event/not-awaited']).toContain(codeOf(await withdraw()));
});
