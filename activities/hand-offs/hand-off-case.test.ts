import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findHandOff } from '#store/hand-offs/find-hand-off.ts';
import { handOffsOf } from '#store/hand-offs/hand-offs-of.ts';
import { isSignedBy, SIGNATURE_HEADER } from '#store/hand-offs/signature.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { failureOf, parts, requestAt } from '../support/rent-subsidy-case.ts';
import { handOffCase } from './hand-off-case.ts';

const secret = 'shared with the treasury';
const order = {
  to: 'treasury',
  step: 'rent-subsidy/payment-order',
  shares: { 'assessment.amount': '120.00', 'case.reference': 'RS-2026-0001' },
  receivedAt: '2026-11-30T09:12:00.000Z',
};
const later = { code: 'hand-off/not-delivered', final: false };

/** A partner that answers as it is told to, and keeps what it hears. */
class HeardPartner {
  readonly heard: { readonly headers: IncomingMessage['headers']; readonly body: string; readonly path: string }[] = [];
  answers: (number | 'drop')[] = [];
  readonly #server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += String(chunk);
    });
    request.on('end', () => {
      this.heard.push({ headers: request.headers, body, path: request.url ?? '' });
      const answer = this.answers.shift() ?? 202;
      if (answer === 'drop') return request.socket.destroy();
      const headers = answer >= 300 && answer < 400 ? { location: '/elsewhere' } : {};
      response.writeHead(answer, headers).end('whatever it says');
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hand-offs`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((stopped) => this.#server.close(() => stopped()));
  }
}

onEveryDatabase((store) => {
  const partner = new HeardPartner();
  let url = '';
  beforeAll(async () => {
    url = await partner.start();
  });
  afterEach(() => {
    partner.heard.length = 0;
    partner.answers = [];
  });
  afterAll(() => partner.stop());
  const handOff = (request: ReturnType<typeof requestAt>, change: object = {}) => {
    const partners = { treasury: { name: 'Treasury', url, secret } };
    return handOffCase(parts(store().db, { partners, ...change }))(request);
  };

  test('a signed CloudEvent arrives with what is shared, the first day of receipt, and where to answer', async () => {
    const request = requestAt('payment-order', order);
    const { handOff: id, acknowledgedAt } = await handOff(request);
    const [heard] = partner.heard;
    const { headers, body } = heard ?? { headers: {} as IncomingMessage['headers'], body: '' };
    expect(headers['content-type']).toBe('application/cloudevents+json');
    expect(isSignedBy(secret, String(headers[SIGNATURE_HEADER]), body, Date.now())).toBe(true);
    expect(isSignedBy('another secret', String(headers[SIGNATURE_HEADER]), body, Date.now())).toBe(false);
    const event = {
      specversion: '1.0',
      id: request.key,
      type: 'dossier.hand-off',
      source: 'https://dossier.example/procedures/rent-subsidy',
      subject: 'RS-2026-0001',
      time: '2026-11-30T09:12:00.000Z',
      datacontenttype: 'application/json',
      data: {
        receivedAt: '2026-11-30T09:12:00.000Z',
        replyTo: `https://dossier.example/api/hand-offs/${id}/answer`,
        shares: order.shares,
      },
    };
    expect(JSON.parse(body)).toEqual(event);
    expect(await findHandOff(store().db, id)).toMatchObject({
      caseId: request.caseId,
      path: 'rent-subsidy/payment-order',
      partner: 'treasury',
      state: 'acknowledged',
      acknowledgedAt,
      event,
    });
  });

  test('a payment that is to be collected says that it is one', async () => {
    await handOff(requestAt('payment-order', { ...order, asks: 'payment' }));
    expect(JSON.parse(partner.heard[0]?.body ?? '')).toMatchObject({
      type: 'dossier.payment',
      data: { shares: order.shares },
    });
  });

  test('acknowledged once, it is not sent again', async () => {
    const request = requestAt('payment-order', order);
    const first = await handOff(request);
    expect(await handOff(request)).toEqual(first);
    expect(partner.heard).toHaveLength(1);
  });

  test('a partner that is down, drops or is busy gets the same event again', async () => {
    const request = requestAt('payment-order', order);
    partner.answers = [500, 503, 429, 408, 'drop'];
    for (const answer of [...partner.answers]) expect(await failureOf(handOff(request)), String(answer)).toEqual(later);
    const [waiting] = await handOffsOf(store().db, request.caseId);
    expect(waiting).toMatchObject({ state: 'failed', problem: { code: 'hand-off/not-delivered' } });
    await handOff(request, { publicUrl: 'https://moved.example' });
    expect(new Set(partner.heard.map(({ body }) => body)).size).toBe(1);
    expect(partner.heard).toHaveLength(6);
    expect(await handOffsOf(store().db, request.caseId)).toMatchObject([{ state: 'acknowledged', problem: null }]);
  });

  test('a partner that refuses is an incident', async () => {
    const request = requestAt('payment-order', order);
    partner.answers = [422];
    expect(await failureOf(handOff(request))).toEqual({ code: 'hand-off/refused-by-partner', final: true });
    const problem = { code: 'hand-off/refused-by-partner', at: order.step, found: 'the partner answered 422' };
    expect(await handOffsOf(store().db, request.caseId)).toMatchObject([{ state: 'refused', problem }]);
  });

  test('it goes nowhere but to the registered address: no redirect is followed', async () => {
    partner.answers = [307, 302];
    expect(await failureOf(handOff(requestAt('payment-order', order)))).toEqual(later);
    expect(await failureOf(handOff(requestAt('payment-order', order)))).toEqual(later);
    expect(partner.heard.map(({ path }) => path)).toEqual(['/hand-offs', '/hand-offs']);
  });

  test('an authority that is not registered is final, and hears nothing', async () => {
    for (const to of ['customs', 'constructor', '__proto__', url])
      expect(await failureOf(handOff(requestAt('payment-order', { ...order, to })))).toEqual({
        code: 'hand-off/unknown-partner',
        final: true,
      });
    expect(partner.heard).toEqual([]);
  });

  test('nobody listens there: tried again', async () => {
    const gone = new HeardPartner();
    const nowhere = await gone.start();
    await gone.stop();
    const partners = { treasury: { name: 'Treasury', url: nowhere, secret } };
    expect(await failureOf(handOff(requestAt('payment-order', order), { partners }))).toEqual(later);
  });
});
