import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { snapshotOf } from '#engine/run/snapshot.ts';
import { Simulation } from '#engine/simulate/simulation.ts';
import { findMessage } from '#store/messages/find-message.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { browserOf } from '../../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../../support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

/** A case, and a message about it that goes by post. */
async function posted(): Promise<string> {
  const { store, plan } = pages;
  const caseId = randomUUID();
  const simulation = new Simulation(rentSubsidy as never, plan, Date.UTC(2026, 10, 25));
  const filing = { id: caseId, reference: 'RS-2026-0001', applicant: 'citizen', language: 'fr', channel: 'online' };
  simulation.post({ type: 'case-started', filing, file: {}, by: { person: 'citizen', role: 'applicant' } });
  const about = { caseId, procedure: 'rent-subsidy', version: 1, filing };
  await recordProgress(store.db, {
    ...about,
    sequence: 0,
    at: Date.now(),
    snapshot: snapshotOf(simulation.state),
    lines: [],
    events: [],
  });
  const { id } = await queueMessage(store.db, {
    key: caseId,
    caseId,
    recipient: 'citizen',
    address: '12, rue de l’Église\nL-4501 Differdange',
    role: 'applicant',
    channel: 'post',
    language: 'fr',
    subject: 'Décision',
    body: 'Une lettre est jointe.',
    state: 'queued',
    at: Date.now(),
  });
  return id;
}

test('an operator makes a batch, prints it, and says that it is in the post', async () => {
  const message = await posted();
  const operator = browserOf(pages.app);
  await operator.signIn('operator');
  const list = await operator.get('/en/post');
  expect(list.html).toContain('1 envelope waits to be printed.');
  const { to } = await operator.send('/en/post', list.html);
  const batch = await operator.get(to);
  expect(batch.html).toContain('RS-2026-0001');
  const pdf = await operator.get(`${to}/pdf`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('content-disposition')).toContain('attachment');
  expect((await findMessage(pages.store.db, message))?.state).toBe('queued');
  await operator.send(`${to}/printed`, batch.html);
  expect((await findMessage(pages.store.db, message))?.state).toBe('printed');
  const after = await operator.get(to);
  expect(after.html).toMatch(/printed .*Tom Schmit/);
  expect(after.html).not.toContain('<form method="post" action="/en/post');
  expect((await operator.get('/en/post')).html).toContain('0 envelopes wait');
});

test('nobody else sees the post', async () => {
  const officer = browserOf(pages.app);
  await officer.signIn('caseworker');
  expect((await officer.get('/en/post')).status).toBe(404);
});
