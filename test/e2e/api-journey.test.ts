import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application, largeFamily } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';

describe.each(['embedded database', 'PostgreSQL'])('the journey of an application by the API alone, on %s', (kind) => {
  let dossier: RunningDossier;
  let journey: Journey;

  beforeAll(async () => {
    const databaseUrl = kind === 'PostgreSQL' ? await newDatabase(inject('databaseUrl')) : undefined;
    const temporalAddress = inject('temporalAddress');
    dossier = await RunningDossier.start({ temporalAddress, ...(databaseUrl !== undefined && { databaseUrl }) });
    journey = new Journey(dossier);
  });
  afterAll(() => dossier.stop());

  test('it is filed, granted, told by letter and message, and paid by another authority', async () => {
    const id = await journey.filed('citizen', application);
    expect(await journey.case('citizen', id)).toMatchObject({
      status: 'in-examination',
      milestone: expect.any(String),
    });

    const review = await journey.task('caseworker', id, 'review');
    expect(review.outcomes.map((outcome) => outcome.id)).toEqual(['complete', 'incomplete']);
    const claimed = await dossier.call('caseworker', 'POST', `/api/tasks/${review.id}/claim`);
    expect(claimed).toMatchObject({ status: 200, body: { assignee: 'caseworker' } });
    expect((await journey.decide('caseworker', review, 'complete')).status).toBe(200);

    const seen = await journey.until('citizen', id, ({ timeline }) => timeline.some(({ what }) => what === 'ended'));
    expect(seen).toMatchObject({
      status: 'granted',
      data: { assessment: { income: '2400.00 EUR', amount: '120.00 EUR' } },
      incidents: [],
    });
    const officerSees = await journey.case('caseworker', id);
    expect(officerSees.handOffs).toEqual([expect.objectContaining({ state: 'answered' })]);
    expect(seen.messages.map(({ subject }) => subject)).toHaveLength(2);

    const [letter] = seen.documents;
    const pdf = await fetch(`${dossier.url}/api/documents/${letter?.id}`, {
      headers: { authorization: `Bearer ${dossier.token('citizen')}` },
    });
    const file = join(mkdtempSync(join(tmpdir(), 'letter-')), 'letter.pdf');
    writeFileSync(file, Buffer.from(await pdf.arrayBuffer()));
    const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
    expect(text).toContain('Octroi de la subvention de loyer');
    expect(text).toMatch(/120,00\s€/);
    expect(text).toContain('Tribunal administratif');
  });

  test('above 400 € a second person decides, and not the same one', async () => {
    const id = await journey.filed('citizen', largeFamily);
    await journey.decide('caseworker', await journey.task('caseworker', id, 'review'), 'complete');
    const second = await journey.task('head', id, 'second-look');
    expect((await journey.decide('head', second, 'agree')).status).toBe(200);
    const seen = await journey.until('citizen', id, ({ status }) => status === 'granted');
    expect(seen.data).toMatchObject({ assessment: { amount: '440.00 EUR' } });
  });

  test('pieces are asked for, and the decision clock stands still meanwhile', async () => {
    const id = await journey.filed('citizen', application);
    const before = (await journey.case('citizen', id)).clocks.decision?.lastDay;
    expect(before).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const review = await journey.task('caseworker', id, 'review');
    await journey.decide('caseworker', review, 'incomplete', { data: { 'assessment.missing': ['income'] } });
    expect((await journey.case('citizen', id)).clocks.decision?.lastDay ?? null).toBeNull();
    const asked = await journey.task('citizen', id, 'missing-pieces');
    const answered = await journey.decide('citizen', asked, 'answered', { data: { lease: 'lease-2.pdf' } });
    expect(answered.status).toBe(200);
    expect((await journey.case('citizen', id)).clocks.decision?.lastDay).toBe(before);
    await journey.decide('caseworker', await journey.task('caseworker', id, 'review'), 'complete');
    await journey.until('citizen', id, ({ status }) => status === 'granted');
  });

  test('an applicant withdraws at any time, once', async () => {
    const id = await journey.filed('citizen', application);
    const withdraw = () => dossier.call('citizen', 'POST', `/api/cases/${id}/events/withdraw`, {});
    expect((await withdraw()).status).toBe(200);
    expect(await journey.case('citizen', id)).toMatchObject({ status: 'withdrawn' });
    expect((await withdraw()).status).toBe(409);
  });

  test('it survives the plug being pulled', async () => {
    const id = await journey.filed('citizen', application);
    await dossier.kill();
    await dossier.start();
    const review = await journey.task('caseworker', id, 'review');
    expect((await journey.decide('caseworker', review, 'complete')).status).toBe(200);
    await journey.until('citizen', id, ({ status }) => status === 'granted');
  });
});
