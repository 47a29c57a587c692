import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSignedBy, SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import { partnerApp } from './app.ts';

const secret = 'shared with Dossier';
const host = 'http://treasury.example';
let folder: string;
let sender: Server;
let replyTo: string;
let answers: { readonly outcome: string; readonly signed: boolean }[];
let statuses: number[];

/** Dossier, as far as the treasury sees it. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'treasury-'));
  answers = [];
  statuses = [];
  sender = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const signed = isSignedBy(secret, String(request.headers[SIGNATURE_HEADER]), body, Date.now());
      answers.push({ outcome: (JSON.parse(body) as { outcome: string }).outcome, signed });
      response.writeHead(statuses.shift() ?? 200).end('{}');
    });
  });
  await new Promise<void>((listening) => sender.listen(0, '127.0.0.1', listening));
  replyTo = `http://127.0.0.1:${(sender.address() as AddressInfo).port}/answer`;
});
afterEach(async () => {
  sender.closeAllConnections();
  await new Promise((closed) => sender.close(closed));
  rmSync(folder, { recursive: true });
});

const treasury = () => partnerApp({ secret, file: join(folder, 'partner', 'arrivals.jsonl'), firstPause: 5 });
type Treasury = ReturnType<typeof treasury>;

const event = (id: string, change: object = {}): string =>
  JSON.stringify({
    specversion: '1.0',
    id,
    type: 'dossier.hand-off',
    source: 'https://dossier.example',
    subject: `RS-${id}`,
    data: { receivedAt: '2026-11-30T09:12:00.000Z', replyTo, shares: { 'assessment.amount': '120.00' } },
    ...change,
  });
const receive = async (app: Treasury, body: string, signature = sign(secret, body, Date.now())): Promise<number> => {
  const headers = { 'content-type': 'application/cloudevents+json', [SIGNATURE_HEADER]: signature };
  return (await app.request(`${host}/hand-offs`, { method: 'POST', body, headers })).status;
};
const submit = (app: Treasury, path: string, fields: Record<string, string>, origin = host) =>
  app.request(host + path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin } });
const byHand = async (app: Treasury): Promise<Treasury> => {
  await submit(app, '/mode', { automatic: 'no' });
  return app;
};
const pageOf = async (app: Treasury): Promise<string> => (await app.request(`${host}/`)).text();
const answered = (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count), { interval: 5 });

test('an order is taken in, accepted by itself, and the answer is signed', async () => {
  const app = treasury();
  expect(await receive(app, event('1'))).toBe(202);
  await answered(1);
  expect(answers).toEqual([{ outcome: 'accepted', signed: true }]);
  await vi.waitFor(async () => expect(await pageOf(app)).toMatch(/RS-1.*120\.00.*<dd>accepted<\/dd>/s));
});

test('a payment is made, not accepted', async () => {
  const app = treasury();
  await receive(app, event('1', { type: 'dossier.payment' }));
  await answered(1);
  expect(answers).toEqual([{ outcome: 'paid', signed: true }]);
});

test('the same order twice has one effect', async () => {
  const app = treasury();
  await receive(app, event('1'));
  await answered(1);
  await vi.waitFor(async () => expect(await pageOf(app)).toContain('<dd>accepted</dd>'));
  expect(await receive(app, event('1'))).toBe(202);
  await receive(app, event('2'));
  await answered(2);
  expect((await pageOf(app)).match(/<h3>RS-1<\/h3>/g)).toHaveLength(1);
});

test('an order that is not signed, signed by another, changed or old is not taken in', async () => {
  const app = treasury();
  const body = event('1');
  expect(await receive(app, body, '')).toBe(401);
  expect(await receive(app, body, sign('another secret', body, Date.now()))).toBe(401);
  expect(await receive(app, event('2'), sign(secret, body, Date.now()))).toBe(401);
  expect(await receive(app, body, sign(secret, body, Date.now() - 6 * 60_000))).toBe(401);
  expect(await pageOf(app)).toContain('Nothing has arrived yet');
});

test('what is no hand-off is refused, however well it is signed', async () => {
  const app = treasury();
  for (const body of [
    'not JSON',
    '[]',
    event('1', { specversion: '0.3' }),
    event('1', { data: null }),
    event('', {}),
    event('1', { data: { receivedAt: '2026-11-30T09:12:00.000Z', replyTo: 'file:///etc/passwd', shares: {} } }),
  ])
    expect(await receive(app, body), body).toBe(400);
  expect(await receive(app, 'x'.repeat(1_100_000))).toBe(413);
});

test('an answer that is not taken in is given again until it is', async () => {
  statuses = [503, 500, 429];
  await receive(treasury(), event('1'));
  await answered(4);
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['accepted']));
});

test('an answer that is refused is not repeated, and the page says so', async () => {
  statuses = [409];
  const app = treasury();
  await receive(app, event('1'));
  await vi.waitFor(async () => expect(await pageOf(app)).toContain('accepted, not taken in (409)'));
  expect(answers).toHaveLength(1);
});

test('by hand, an order waits for somebody', async () => {
  const app = await byHand(treasury());
  await receive(app, event('1'));
  expect(await pageOf(app)).toContain('Accept RS-1');
  expect((await submit(app, '/answer', { id: '1', outcome: 'refused' })).status).toBe(303);
  await answered(1);
  expect(answers).toEqual([{ outcome: 'refused', signed: true }]);
  await submit(app, '/answer', { id: '1', outcome: 'accepted' });
  await vi.waitFor(async () => expect(await pageOf(app)).toContain('<dd>refused</dd>'));
  expect(answers).toHaveLength(1);
});

test('a restart forgets no order, no decision and not who decides', async () => {
  const before = await byHand(treasury());
  await receive(before, event('1'));
  await receive(before, event('2'));
  sender.closeAllConnections();
  statuses = Array.from({ length: 1_000 }, () => 503); // what is decided does not get through
  await submit(before, '/answer', { id: '1', outcome: 'refused' });
  await answered(1);
  appendFileSync(join(folder, 'partner', 'arrivals.jsonl'), '{"id":"3","subject":"cut o'); // killed while writing

  statuses = [];
  const after = treasury();
  await vi.waitFor(async () => expect(await pageOf(after)).toContain('<dd>refused</dd>'));
  expect(answers.at(-1)).toEqual({ outcome: 'refused', signed: true });
  const page = await pageOf(after);
  expect(page).toContain('Accept RS-2'); // nobody has decided it meanwhile
  expect(page).not.toContain('cut o');
  await receive(after, event('4'));
  expect(await pageOf(treasury())).toContain('Accept RS-4');

  await submit(after, '/mode', { automatic: 'yes' });
  await vi.waitFor(() => expect(answers.filter(({ outcome }) => outcome === 'accepted').length).toBeGreaterThan(1));
  expect(readFileSync(join(folder, 'partner', 'arrivals.jsonl'), 'utf8')).toContain('"answer":"accepted"');
});

test('another site cannot press its buttons, and what arrives is shown as words', async () => {
  const app = await byHand(treasury());
  await receive(app, event('1', { subject: '<script>alert(1)</script>' }));
  expect(await pageOf(app)).not.toContain('<script>');
  expect((await submit(app, '/answer', { id: '1', outcome: 'refused' }, 'https://elsewhere.example')).status).toBe(403);
  expect(answers).toEqual([]);
});
