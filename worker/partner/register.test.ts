import { expect, test } from 'vitest';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import { registerApp } from './register.ts';

const secret = 'the secret of the register';
const asking = (number: string, wanted: readonly string[] = ['birthDate'], type = 'dossier.evidence-request') =>
  JSON.stringify({ specversion: '1.0', id: '1', type, data: { request: { number }, wanted } });

async function ask(body: string, signature = sign(secret, body, Date.now())) {
  const headers = { [SIGNATURE_HEADER]: signature };
  const response = await registerApp(secret).request('/evidence', { method: 'POST', body, headers });
  return { status: response.status, json: (await response.json()) as { evidence?: unknown } };
}

test('it answers what is wanted of a person, and nothing else', async () => {
  const { status, json } = await ask(asking('1990 0502 12347', ['birthDate', 'municipality', 'secrets']));
  expect([status, json]).toEqual([200, { evidence: { birthDate: '1990-05-02', municipality: 'Luxembourg' } }]);
});

test('it knows nobody of another number', async () => {
  for (const number of ['0', 'constructor', '__proto__']) expect((await ask(asking(number))).status).toBe(404);
});

test('it tells nothing to somebody who does not sign, or asks for something else', async () => {
  const body = asking('1990050212347');
  expect((await ask(body, sign('another secret', body, Date.now()))).status).toBe(401);
  expect((await ask(asking('1990050212347', [], 'dossier.hand-off'))).status).toBe(400);
  expect((await ask('nonsense')).status).toBe(400);
});
