import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { application, type Dossier, rentSubsidy } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const good = { procedure: 'rent-subsidy', application };
const filed = (body: string | Uint8Array | object, headers: Record<string, string> = {}) =>
  dossier.ask('POST', '/api/cases', {
    as: 'citizen',
    body,
    headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
  });
const faultsOf = (answer: { json: { errors?: object[] } }) => answer.json.errors ?? [];

describe('a body', () => {
  test('in which a name stands twice is refused: which of the two is meant nobody can know', async () => {
    const twice = JSON.stringify(good).replace('"rent":"1100.00"', '"rent":"1100.00","\\u0072ent":"1.00"');
    const answer = await filed(twice);
    expect([answer.status, answer.json.code]).toEqual([400, 'request/malformed']);
    expect(faultsOf(answer)).toMatchObject([{ pointer: '/application/rent', code: 'request/named-twice' }]);
  });

  test.each([
    ['UTF-8 of any script', new TextEncoder().encode(JSON.stringify(good)), 201],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${JSON.stringify(good)}`), 201],
    ['Latin-1', Buffer.from(JSON.stringify(good), 'latin1'), 400],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le'), 400],
  ])('in %s', async (_, body, status) => {
    const answer = await filed(new Uint8Array(body));
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.json.code).toBe('request/malformed');
  });

  test('that is compressed is refused as what it is', async () => {
    const answer = await filed(good, { 'content-encoding': 'gzip' });
    expect([answer.status, answer.json.code]).toEqual([415, 'request/media-type']);
    expect(answer.json.detail).toContain('Content-Encoding');
    expect((await filed(good, { 'content-encoding': 'identity' })).status).toBe(201);
  });

  test('that is too large is answered when all of it has come: who is cut off while sending sees no answer', async () => {
    const server = serve({ fetch: dossier.app.fetch, port: 0, hostname: '127.0.0.1' });
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const [half, whole] = ['x'.repeat(3_000_000), 6_000_000];
    const headers = { ...dossier.as('citizen'), 'content-type': 'application/json', 'content-length': whole };
    const sending = request({ port, method: 'POST', path: '/api/cases', headers });
    let isAnswered = false;
    const answered = new Promise<IncomingMessage>((come) => {
      sending.once('response', (response) => {
        isAnswered = true;
        come(response);
      });
    });
    sending.write(half);
    for (let i = 0; i < 20; i++) await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(isAnswered).toBe(false);
    sending.end(half);
    const answer = await answered;
    expect([answer.statusCode, ((await json(answer)) as { code: string }).code]).toEqual([413, 'request/too-large']);
  });

  test('may be as large for whoever asks about a definition as for whoever publishes it', async () => {
    const definition = { ...rentSubsidy, padding: 'x'.repeat(1_500_000) };
    const asked = [
      dossier.ask('POST', '/api/procedures', { as: 'designer', body: definition }),
      dossier.ask('POST', '/api/procedures/rent-subsidy/versions/1/comparison', { as: 'operator', body: definition }),
      dossier.ask('POST', '/api/procedures/back-test', { as: 'operator', body: { definition, because: 'To know.' } }),
    ];
    for (const { json } of await Promise.all(asked)) expect(json.code).toBe('procedure/invalid');
  });
});

describe('what is wrong with a request is said in sentences of ours', () => {
  test.each<[string, object, string, string]>([
    ['what is missing', { application }, '/procedure', 'It is missing.'],
    ['another type', { ...good, version: '1' }, '/version', 'It has to be a number.'],
    ['no whole number', { ...good, version: 1.5 }, '/version', 'It has to be a whole number.'],
    ['too little', { ...good, version: 0 }, '/version', 'At least 1.'],
    ['no choice', { ...good, channel: 'fax' }, '/channel', 'It has to be online or post or counter.'],
    ['another form', { ...good, procedure: 'A' }, '/procedure', 'It has to match /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.'],
    [
      'no mail address',
      { ...good, onBehalfOf: { name: 'Jean', email: 'jean' } },
      '/onBehalfOf/email',
      'It has to be a mail address, such as lea.muller@example.lu.',
    ],
    [
      'neither this nor that',
      { ...good, onBehalfOf: { name: 'Jean', account: 'x' } },
      '/onBehalfOf',
      'It has none of the shapes that are described.',
    ],
    ['another object', { ...good, application: 1 }, '/application', 'It has to be an object.'],
  ])('%s', async (_, body, pointer, detail) => {
    expect(faultsOf(await filed(body))).toMatchObject([{ pointer, detail }]);
  });

  test('also of the address', async () => {
    for (const [query, detail] of [
      ['limit=0', 'At least 1.'],
      ['limit=201', 'At most 200.'],
      ['status=x', 'It has to be open or done or closed.'],
    ] as const) {
      const answer = await dossier.ask('GET', `/api/tasks?${query}`, { as: 'caseworker' });
      expect([answer.status, faultsOf(answer)]).toMatchObject([400, [{ detail }]]);
    }
  });
});
