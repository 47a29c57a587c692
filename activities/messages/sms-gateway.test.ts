import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { type TrustService, trustService } from '#seal/support/trust-service.ts';
import { failureOf } from '../support/rent-subsidy-case.ts';
import { sendSms } from './sms-gateway.ts';

const message = { to: '+352621123456', text: 'Une lettre vous attend {to} "x"', id: 'message-1' };
let gateway: TrustService;
afterEach(() => gateway.stop());

async function send(
  status: number,
  body?: Record<string, unknown>,
): Promise<TrustService['asked'][number] | undefined> {
  gateway = await trustService(() => status);
  await sendSms({ url: `${gateway.url}/messages`, token: 'secret', body }, message);
  return gateway.asked[0];
}

test('the gateway gets number, text and a name for the message that stays the same', async () => {
  const asked = await send(202);
  expect(JSON.parse(String(asked?.body))).toEqual({ to: message.to, text: message.text, reference: 'message-1' });
  expect(asked?.headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': 'message-1' });
});

test('in the shape that this gateway wants, and what is sent cannot change the shape', async () => {
  const asked = await send(200, { messages: [{ destinations: [{ to: '{to}' }], content: { text: '{text}' } }], v: 2 });
  expect(JSON.parse(String(asked?.body))).toEqual({
    messages: [{ destinations: [{ to: message.to }], content: { text: message.text } }],
    v: 2,
  });
});

test.each([
  [400, { code: 'message/refused', final: true }],
  [404, { code: 'message/refused', final: true }],
  [429, { code: 'message/not-sent', final: false }],
  [503, { code: 'message/not-sent', final: false }],
])('an answer of %i is final, or tried again', async (status, failure) => {
  expect(await failureOf(send(status))).toEqual(failure);
});

test('no answer is tried again', async () => {
  gateway = await trustService(() => 200);
  const { url } = gateway;
  await gateway.stop();
  gateway = await trustService(() => 200);
  expect(await failureOf(sendSms({ url, token: 't' }, message))).toEqual({ code: 'message/not-sent', final: false });
});

test('a gateway that sends elsewhere is not followed: number and text are for it alone', async () => {
  const elsewhere = await trustService(() => 200);
  const redirect = createServer((_, response) => response.writeHead(307, { location: elsewhere.url }).end());
  await once(redirect.listen(0, '127.0.0.1'), 'listening');
  const { port } = redirect.address() as AddressInfo;
  gateway = elsewhere;
  const sent = sendSms({ url: `http://127.0.0.1:${port}`, token: 't' }, message);
  expect(await failureOf(sent)).toEqual({ code: 'message/not-sent', final: false });
  expect(elsewhere.asked).toEqual([]);
  redirect.close();
});

test('a gateway that says nothing is tried again', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
  expect(await failureOf(send(200))).toEqual({ code: 'message/not-sent', final: false });
  expect(timeout).toHaveBeenCalledWith(10_000);
  timeout.mockRestore();
});
