import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type Dossier, rentSubsidy } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
interface Posting {
  readonly post: {
    readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: JsonObject } } };
  };
}

let description: { readonly paths: Readonly<Record<string, Posting>>; readonly components: JsonObject };
beforeAll(async () => {
  dossier = await testDossier();
  description = (await dossier.ask('GET', '/openapi.json')).json;
});
afterAll(() => dossier.close());

/** Whether the description allows a body at an address. */
function allowedAt(path: string) {
  const post = description.paths[path]?.post;
  if (!post) throw new Error(`the description has no POST ${path}`);
  const { schema } = post.requestBody.content['application/json'];
  return new Ajv2020({ strict: false, logger: false }).compile({ ...schema, components: description.components });
}

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
  const allows = allowedAt(path);
  const address = path.replace('{id}', absent).replace('{slug}', 'nothing').replace('{version}', '1');
  const [allowed, refused] = [[] as string[], [] as string[]];
  for (const text of texts) {
    const { status } = await dossier.ask('POST', address, { as, body: body(text) });
    expect([text, status]).toEqual([text, allows(body(text)) ? 404 : 422]);
    (status === 404 ? allowed : refused).push(text);
  }
  expect(allowed.length * refused.length).toBeGreaterThan(0);
});

const because = 'Parliament asks.';

/** Who is asked about a definition, and what is said to one that is right. */
const ofDefinitions: readonly (readonly [
  who: string,
  path: string,
  good: number,
  body: (definition: unknown) => unknown,
])[] = [
  ['designer', '/api/procedures', 201, (definition) => definition],
  ['operator', '/api/procedures/{slug}/versions/{version}/comparison', 200, (definition) => definition],
  ['operator', '/api/procedures/back-test', 200, (definition) => ({ definition, because })],
];

test.each(ofDefinitions)(
  '%s at %s: a definition has the shape of the language, and its parts go together',
  async (as, path, good, body) => {
    const allows = allowedAt(path);
    const address = path.replace('{slug}', 'rent-subsidy').replace('{version}', '1');
    const right = { ...rentSubsidy, version: 2 };
    for (const [definition, isAllowed, status, pointer] of [
      [{}, false, 422, '/procedure'],
      [{ ...right, start: 1 }, false, 422, '/start'],
      [{ ...right, colour: 'red' }, false, 422, '/colour'],
      [{ ...right, start: 'nowhere' }, true, 422, '/start'],
      [right, true, good, undefined],
    ] as const) {
      const answer = await dossier.ask('POST', address, { as, body: body(definition) });
      const { code, errors = [] } = answer.json;
      expect([allows(body(definition)), answer.status]).toEqual([isAllowed, status]);
      if (pointer === undefined) continue;
      expect([code, errors.map((error: { pointer: string }) => error.pointer)]).toEqual([
        'procedure/invalid',
        expect.arrayContaining([pointer]),
      ]);
    }
  },
);

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
