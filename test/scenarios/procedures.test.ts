import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '#engine/compile/compile.ts';
import { playScenario } from '#engine/simulate/play-scenario.ts';

const files = globSync('definitions/procedures/*/*.json').toSorted();

test('procedures ship with Dossier', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  const { findings, plan, procedure } = compile(JSON.parse(readFileSync(file, 'utf8')));

  test('nothing is wrong with it', () => {
    expect(findings).toEqual([]);
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
    expect(playScenario(procedure, plan, scenario).mismatches).toEqual([]);
  });

  test('an expectation that is wrong is noticed', () => {
    const scenario = procedure?.scenarios?.[0];
    if (!procedure || !plan || !scenario) throw new Error('the procedure does not compile');
    const wrong = { ...scenario, expect: { result: 'nonsense', letters: ['none'] } as typeof scenario.expect };
    expect(playScenario(procedure, plan, wrong).mismatches).toHaveLength(2);
  });
});
