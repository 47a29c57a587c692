import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Dossier } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
let paths: Readonly<Record<string, { readonly post: JsonObject }>>;
beforeAll(async () => {
  dossier = await testDossier();
  paths = (await dossier.ask('GET', '/openapi.json')).json.paths;
});
afterAll(() => dossier.close());

const texts = [
  '',
  ' ',
  '\n\t\u00a0',
  '.',
  ' so it is ',
  'a\u0000b',
  '\u0000',
  'x'.repeat(1001),
  '𝐀'.repeat(1000),
  '12, rue de l’Église\nL-4501 Differdange',
  '12, rue de l’Église\r\nL-4501 Differdange\r\n',
  '12, rue de l’Église\n\u200b',
  'one line\n ',
  '1\n2\n3\n4\n5',
  '1\n2\n3\n4\n5\n6',
  `${'𝐀'.repeat(45)}\n${'𝐀'.repeat(45)}`,
  `${'a'.repeat(46)}\nL-4501 Differdange`,
  'lea@example.lu',
  'lea@müller.example',
  'léa@example.lu',
  'lea@example',
  'lea@example.lu, all@example.lu',
  '+352 621 123 456',
  '00352621123456',
  '621 123 456',
];
const absent = '5b0c1c0e-0000-4000-8000-000000000000';

/** Of what does not exist: whoever is told so has been understood. */
const asked: readonly (readonly [who: string, path: string, body: (text: string) => JsonObject])[] = [
  ['operator', '/api/messages/{id}/post', (address) => ({ address })],
  ['operator', '/api/messages/{id}/again', (address) => ({ channel: 'email', address })],
  ['operator', '/api/messages/{id}/again', (address) => ({ channel: 'sms', address })],
  ['caseworker', '/api/documents/{id}/revoke', (why) => ({ why })],
  ['caseworker', '/api/tasks/{id}/outcome', (reasons) => ({ outcome: 'complete', reasons })],
  ['operator', '/api/procedures/{slug}/versions/{version}/moves', (why) => ({ to: 2, why })],
  ['publisher', '/api/procedures/{slug}/versions/{version}/refusal', (reason) => ({ reason })],
];

test.each(asked)('%s at %s: what the description allows is understood, and nothing else', async (as, path, body) => {
  const content = paths[path]?.post.requestBody as {
    readonly content: { readonly 'application/json': { readonly schema: JsonObject } };
  };
  const allows = new Ajv2020({ strict: false, logger: false }).compile(content.content['application/json'].schema);
  const address = path.replace('{id}', absent).replace('{slug}', 'nothing').replace('{version}', '1');
  const [allowed, refused] = [[] as string[], [] as string[]];
  for (const text of texts) {
    const { status } = await dossier.ask('POST', address, { as, body: body(text) });
    expect([text, status]).toEqual([text, allows(body(text)) ? 404 : 422]);
    (status === 404 ? allowed : refused).push(text);
  }
  expect(allowed.length * refused.length).toBeGreaterThan(0);
});

test('a back-test wants a reason, as its description says', async () => {
  const definition = { start: 'nowhere' };
  for (const because of ['', ' ', '\u0000']) {
    const { json } = await dossier.ask('POST', '/api/procedures/back-test', {
      as: 'operator',
      body: { definition, because },
    });
    expect(json).toMatchObject({ code: 'request/invalid', errors: [{ pointer: '/because' }] });
  }
});
