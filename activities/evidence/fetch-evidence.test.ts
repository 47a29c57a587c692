import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { isSignedBy, SIGNATURE_HEADER } from '#store/hand-offs/signature.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { failureOf, parts, publishRentSubsidy, requestAt } from '../support/rent-subsidy-case.ts';
import { fetchEvidence } from './fetch-evidence.ts';

const secret = 'shared with the register';
const order = {
  register: 'population',
  step: 'rent-subsidy/born',
  into: 'application.birthDate',
  request: { number: '1990050212345' },
};

/** A register that answers as it is told to, and keeps what it hears. */
const heard: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let answers: [status: number, body: string][] = [];
const register: Server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += String(chunk);
  });
  request.on('end', () => {
    heard.push({ headers: request.headers, body });
    const [status, text] = answers.shift() ?? [200, '{ "evidence": "1990-05-02" }'];
    response.writeHead(status, { location: '/elsewhere' }).end(text);
  });
});

onEveryDatabase((store) => {
  let evidence = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => register.listen(0, '127.0.0.1', listening));
    evidence = `http://127.0.0.1:${(register.address() as AddressInfo).port}/evidence`;
  });
  beforeEach(() => publishRentSubsidy(store().db));
  afterEach(() => {
    heard.length = 0;
    answers = [];
  });
  afterAll(() => new Promise((stopped) => register.close(() => stopped(undefined))));
  const fetching = (change: object = {}, partner: object = { evidence }) => {
    const partners = { population: { name: 'Register', url: 'http://127.0.0.1:1', secret, ...partner } };
    return fetchEvidence(parts(store().db, { partners }))(requestAt('born', { ...order, ...change }));
  };

  test('a signed request says what is known and what is wanted; what comes back fits its field', async () => {
    expect(await fetching()).toEqual({ values: { 'application.birthDate': '1990-05-02' } });
    const [{ headers, body } = { headers: {} as IncomingMessage['headers'], body: '' }] = heard;
    expect(isSignedBy(secret, String(headers[SIGNATURE_HEADER]), body, Date.now())).toBe(true);
    expect(JSON.parse(body)).toMatchObject({
      type: 'dossier.evidence-request',
      subject: 'RS-2026-0001',
      data: { request: { number: '1990050212345' }, wanted: ['birthDate'] },
    });
    expect(body).not.toContain('Muller');
  });

  test('evidence that the register does not have is none', async () => {
    answers = [[404, 'nobody']];
    expect(await fetching()).toEqual({});
  });

  test.each([500, 503, 429, 408, 302])('an answer of %i is tried again', async (status) => {
    answers = [[status, '']];
    expect(await failureOf(fetching())).toEqual({ code: 'evidence/no-answer', final: false });
    expect(heard).toHaveLength(1);
  });

  test('an answer of more than a megabyte is not read', async () => {
    answers = [[200, `{ "evidence": "${'x'.repeat(1_100_000)}" }`]];
    expect(await failureOf(fetching())).toEqual({ code: 'evidence/no-answer', final: false });
  });

  test.each([
    ['a date that is none', '{ "evidence": "long ago" }'],
    ['nothing', '{}'],
    ['no JSON', 'certainly'],
  ])('an answer with %s is not kept', async (_what, text) => {
    answers = [[200, text]];
    expect(await failureOf(fetching())).toEqual({ code: 'evidence/unfit', final: true });
  });

  test('a register that refuses is final, and so is one that is not registered', async () => {
    answers = [[403, '']];
    expect(await failureOf(fetching())).toEqual({ code: 'evidence/refused', final: true });
    for (const name of ['constructor', 'elsewhere'])
      expect(await failureOf(fetching({ register: name }))).toEqual({ code: 'evidence/unknown-register', final: true });
    expect(await failureOf(fetching({}, {}))).toEqual({ code: 'evidence/unknown-register', final: true });
  });
});
