import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { latestOf } from '#engine/compile/authorities.ts';
import { compile } from '#engine/compile/compile.ts';
import { playScenario } from '#engine/simulate/play-scenario.ts';

const files = globSync('definitions/procedures/*/*.json').toSorted();

const LUXEMBOURG = ['fr', 'de', 'en', 'lb'];

/** The languages in which the law of each procedure is applied, and English. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  'building-permit': ['fr', 'en'],
  'business-permit': LUXEMBOURG,
  'classified-establishment': LUXEMBOURG,
  'environment-permit': ['nl', 'en'],
  'information-request': ['en', 'fr'],
  naturalisation: LUXEMBOURG,
  'parental-leave': LUXEMBOURG,
  'rent-subsidy': LUXEMBOURG,
  'social-inclusion-income': LUXEMBOURG,
  'student-aid': LUXEMBOURG,
};

test('the ten procedures ship with Dossier', () => {
  expect(files.map((file) => file.split('/')[2])).toEqual(Object.keys(LANGUAGES));
});

describe.each(files)('%s', (file) => {
  const { findings, plan, procedure } = compile(JSON.parse(readFileSync(file, 'utf8')));

  test('nothing is wrong with it', () => {
    expect(findings).toEqual([]);
  });

  test('it speaks its own languages and English, its main language first, and so does the authority', () => {
    const { procedure: name = '', languages, service } = procedure ?? {};
    expect(languages).toEqual(LANGUAGES[name]);
    const authority = latestOf(service?.authority ?? '');
    expect(Object.keys(authority?.name ?? {}).toSorted()).toEqual(LANGUAGES[name]?.toSorted());
    expect(authority?.logo?.alternative).toBeDefined();
  });

  test('its file is where its name and version say', () => {
    expect(file).toBe(`definitions/procedures/${procedure?.procedure}/${procedure?.version}.json`);
  });

  test('it has at least eight scenarios', () => {
    expect(procedure?.scenarios?.length ?? 0).toBeGreaterThanOrEqual(8);
  });

  test.each(procedure?.scenarios?.map(({ name }) => name) ?? [])('%s', (name) => {
    const scenario = procedure?.scenarios?.find((one) => one.name === name);
    if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
    const { mismatches, unwritten } = playScenario(procedure, plan, scenario);
    expect(mismatches).toEqual([]);
    expect(unwritten).toEqual([]);
  });

  test('an expectation that is wrong is noticed', () => {
    const scenario = procedure?.scenarios?.[0];
    if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
    const wrong = { ...scenario, expect: { result: 'nonsense', letters: ['none'] } as typeof scenario.expect };
    expect(playScenario(procedure, plan, wrong).mismatches).toHaveLength(2);
  });
});
