import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { MailServer } from '#activities/support/mail-server.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';
import { Way } from '#test/support/way.ts';
import { partnerApp } from '#worker/partner/app.ts';

const SECRET = 'a secret of the outages, and of nothing else';
const AWAY_MS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'dossier-outages-'));
const mail = new MailServer();
let partner: ReturnType<typeof serve>;
let ways: { readonly database: Way; readonly mail: Way; readonly partner: Way };
let dossier: RunningDossier;
let journey: Journey;

beforeAll(async () => {
  const treasury = partnerApp({ secret: SECRET, file: join(folder, 'arrivals.jsonl') });
  partner = serve({ fetch: treasury.fetch, port: 0, hostname: '127.0.0.1' });
  if (!partner.listening) await once(partner, 'listening');
  ways = {
    database: await Way.to(await newDatabase(inject('databaseUrl'))),
    mail: await Way.to(await mail.start()),
    partner: await Way.to(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/hand-offs`),
  };
  dossier = await RunningDossier.start({
    temporalAddress: inject('temporalAddress'),
    databaseUrl: ways.database.url,
    env: {
      SMTP_URL: ways.mail.url,
      DOSSIER_SECRET: SECRET,
      DOSSIER_PARTNERS: JSON.stringify({ treasury: { name: 'Treasury', url: ways.partner.url, secret: SECRET } }),
    },
  });
  journey = new Journey(dossier);
});
afterAll(async () => {
  await dossier?.stop();
  for (const way of Object.values(ways ?? {})) await way.block();
  await new Promise((closed) => partner.close(closed));
  await mail.stop();
  rmSync(folder, { recursive: true, force: true });
});

const complete = async (id: string): Promise<number> =>
  (await journey.decide('caseworker', await journey.task('caseworker', id, 'review'), 'complete')).status;

const hasEnded = ({ timeline }: { readonly timeline: readonly { readonly what: string }[] }): boolean =>
  timeline.some(({ what }) => what === 'ended');

test('while the mail server and the partner are away a case goes on, and both get theirs once they are back', async () => {
  await ways.mail.block();
  await ways.partner.block();
  const id = await journey.filed('citizen', application);
  const review = await journey.task('caseworker', id, 'review');
  await journey.decide('caseworker', review, 'incomplete', { data: { 'assessment.missing': ['income'] } });
  const asked = await journey.task('citizen', id, 'missing-pieces');
  await journey.decide('citizen', asked, 'answered', { data: { lease: 'lease-2.pdf' } }); // before the mail that asks is out
  expect(await complete(id)).toBe(200);
  const decided = await journey.until('citizen', id, ({ status }) => status === 'granted');
  expect({ ended: hasEnded(decided), incidents: decided.incidents, mails: mail.received }).toEqual({
    ended: false,
    incidents: [],
    mails: [],
  });

  await ways.mail.open();
  await ways.partner.open();
  await journey.until('citizen', id, hasEnded);
  const { handOffs } = await journey.case('caseworker', id);
  expect(handOffs).toEqual([expect.objectContaining({ state: 'answered' })]);
  await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(decided.messages.length);
});

test('a mail that is refused for good is an incident, the case goes on, and an operator mends it', async () => {
  const before = mail.received.length;
  mail.feel(550);
  const id = await journey.filed('citizen', application);
  const open = async () => {
    const { body } = await dossier.call('operator', 'GET', '/api/incidents');
    const { items } = body as { items: { id: string; caseId: string; resolvedAt: string | null }[] };
    return items.filter(({ caseId, resolvedAt }) => caseId === id && resolvedAt === null);
  };
  await expect.poll(open, { timeout: 60_000 }).toEqual([expect.objectContaining({ caseId: id })]);
  expect(await complete(id)).toBe(200);
  await journey.until('citizen', id, ({ status }) => status === 'granted');

  const [incident] = await open();
  const retried = await dossier.call('operator', 'POST', `/api/incidents/${incident?.id}/retry`);
  expect(retried.status).toBe(200);
  await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(before + 2);
  expect(await open()).toEqual([]);
});

test('a database that is away for 20 seconds: every answer is 503 meanwhile, and nothing is lost', async () => {
  const id = await journey.filed('citizen', application);
  const review = await journey.task('caseworker', id, 'review');
  const key = randomUUID();
  const post = () =>
    dossier.call(
      'caseworker',
      'POST',
      `/api/tasks/${review.id}/outcome`,
      { outcome: 'complete' },
      { 'idempotency-key': key },
    );
  await ways.database.block();
  const back = Date.now() + AWAY_MS;
  const seen = new Set<number>();
  while (Date.now() < back) seen.add((await post()).status);
  expect([...seen]).toEqual([503]);
  await ways.database.open();
  await expect.poll(async () => (await post()).status, { timeout: 60_000 }).toBe(200);
  await journey.until('citizen', id, hasEnded);
});
