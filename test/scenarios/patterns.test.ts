import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '#engine/compile/compile.ts';
import { playScenario } from '#engine/simulate/play-scenario.ts';
import { patterns } from './pattern-catalogue.ts';
import { patternsTable, shown } from './patterns-table.ts';

describe.each([...shown])('pattern %i', (number, { file, definition }) => {
  const { findings, plan, procedure } = compile(definition);
  const name = patterns.find((pattern) => pattern.number === number)?.name;

  test('is called as in the catalogue', () => {
    expect(procedure?.service.name).toBe(name);
    expect(file).toMatch(/^\d\d-/);
  });

  test('nothing is wrong with it', () => {
    expect(findings).toEqual([]);
  });

  test.each(procedure?.scenarios?.map((scenario) => [scenario.name, scenario] as const) ?? [])(
    '%s',
    (_name, scenario) => {
      if (!procedure || !plan) throw new Error('it does not compile');
      expect(playScenario(procedure, plan, scenario)).toMatchObject({ mismatches: [], unwritten: [] });
    },
  );

  test('its scenarios look at what is open, or at how it ends', () => {
    for (const { expect: expected } of procedure?.scenarios ?? [])
      expect(expected.open ?? expected.result, file).toBeDefined();
  });
});

test('each pattern is shown, or there is a reason why not', () => {
  for (const { number, not } of patterns) expect(shown.has(number), String(number)).toBe(not === undefined);
});

test('the table in the documentation is that of these files', () => {
  expect(readFileSync(new URL('../../docs/patterns.md', import.meta.url), 'utf8')).toBe(patternsTable());
});
