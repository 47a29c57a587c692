import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellFinding } from '#engine/compile/finding.ts';
import { sampleProcedure } from '#engine/compile/sample-procedure.ts';
import { compileText } from '#engine/compile/text/compile-text.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { languages } from '#engine/language/text.ts';
import { hostileDefinitions } from '#test/hostile/hostile-definitions.ts';
import type { Definition } from '#test/mutants/mutant.ts';
import { mutators } from '#test/mutants/mutators.ts';
import type { Dossier } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const subsidy = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8')) as Definition;
let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

const check = (body: unknown, language = 'en') =>
  dossier.ask('POST', `/api/procedures/check?language=${language}`, { as: 'designer', body });

test('a correct definition has no problems, and a hash', async () => {
  const { status, json } = await check(sampleProcedure);
  expect(status).toBe(200);
  expect(json).toEqual({ problems: [], hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('whatever is posted, what is wrong with it is told, and others are answered meanwhile', async () => {
  await check(sampleProcedure); // the thread stands
  for (const name of ['criteria that belong together', 'tables in which every row meets every other']) {
    const { answer, answered } = await healthMeanwhile(() => check(hostileDefinitions[name]?.()));
    expect(answer.status).toBe(200);
    expect(answer.json.problems.length).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(10);
  }
});

test('while a version is proven that somebody publishes, others are answered', async () => {
  await check(sampleProcedure); // the thread stands
  const [scenario] = subsidy.scenarios as readonly JsonObject[];
  const scenarios = Array.from({ length: 60 }, (_, i) => ({ ...scenario, name: `granted ${i}` }));
  const { answer, answered } = await healthMeanwhile(() =>
    dossier.ask('POST', '/api/procedures', { as: 'designer', body: { ...subsidy, scenarios } }),
  );
  expect([answer.status, answer.json.code]).toEqual([409, 'procedure/conflict']);
  expect(answered).toBeGreaterThan(scenarios.length * 2); // more than one between two scenarios
});

/** How often somebody else was answered before the answer came. */
async function healthMeanwhile<Answer>(ask: () => Promise<Answer>) {
  let done = false;
  const asked = ask().finally(() => {
    done = true;
  });
  let answered = 0;
  while (!done) {
    expect((await dossier.ask('GET', '/healthz')).status).toBe(200);
    answered++;
    await setImmediate(); // a thread's answer comes between two turns
  }
  return { answer: await asked, answered };
}

test('what is too large or too deep is refused, and the next is checked', async () => {
  const deep = `${'{"in":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  expect((await check(hostileDefinitions['five megabytes of text']?.())).json.code).toBe('request/too-large');
  for (const [body, code] of [
    [hostileDefinitions['a hundred thousand unknown keys']?.(), 'shape/too-large'],
    [deep, 'shape/too-deep'],
    [deep.slice(0, -1), 'shape/too-deep'],
  ])
    expect((await check(body)).json).toMatchObject({ problems: [{ code }], hash: null });
  expect((await check(sampleProcedure)).json.problems).toEqual([]);
});

test.each(languages)('what is wrong is told as on the command line, to the letter, in %s', async (language) => {
  for (const { name, mutate } of mutators) {
    const [mutant] = mutate(subsidy);
    if (!mutant) continue;
    const { text } = await check(mutant.definition, language);
    const { problems } = JSON.parse(text) as { readonly problems: object };
    const { findings } = compileText(new TextEncoder().encode(JSON.stringify(mutant.definition)));
    const told = findings.map((finding) => tellFinding(finding, language));
    expect([name, JSON.stringify(problems)]).toEqual([name, JSON.stringify(told)]);
  }
});

test('what is no JSON, or says a name twice, is told by line and column, in the language that is asked for', async () => {
  const { status, json } = await check('{\n  "procedure": „parking“,\n  "version": 1,\n}', 'fr');
  expect(status).toBe(200);
  expect(json.hash).toBeNull();
  expect(json.problems).toMatchObject([
    {
      code: 'shape/not-json',
      pointer: '/procedure',
      line: 2,
      column: 16,
      message: expect.stringContaining('guillemets'),
    },
    { code: 'shape/not-json', pointer: '/version', line: 3, column: 15, message: expect.stringContaining('virgule') },
    ...json.problems.slice(2).map(() => ({ severity: 'error', line: expect.any(Number) })),
  ]);
  const twice = await check('{\n "start": "a",\n "start": "b"\n}');
  expect(twice.json.problems).toMatchObject([
    {
      code: 'shape/duplicate-key',
      pointer: '/start',
      line: 3,
      message: expect.stringContaining('line 2 and on line 3'),
    },
  ]);
});

test('a file that is saved otherwise is told, one with a byte order mark is read', async () => {
  const text = JSON.stringify(sampleProcedure);
  const sent = async (body: Uint8Array) => (await check(body)).json;
  expect((await sent(Buffer.from(text, 'utf16le'))).problems).toMatchObject([{ code: 'shape/not-json', line: 1 }]);
  expect((await sent(Buffer.from(`\ufeff${text}`))).problems).toEqual([]);
});

test('what is no JSON is not published, and the refusal names the line', async () => {
  const body = '{\n  "procedure": "parking" "version": 1\n}';
  const { status, json } = await dossier.ask('POST', '/api/procedures', { as: 'designer', body });
  expect([status, json.code]).toEqual([422, 'procedure/invalid']);
  expect(json.errors[0]).toMatchObject({ code: 'shape/not-json', line: 2, column: 25 });
});
