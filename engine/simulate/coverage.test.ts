import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { coverageOf, seenIn } from './coverage.ts';
import { goalFamilies, goalsOf } from './goals.ts';
import { playCase } from './play-scenario.ts';

const { procedure, plan } = compile(JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8')));
if (!procedure || !plan) throw new Error('the shipped procedure has errors');
const goals = goalsOf(procedure, plan);
const cases = (procedure.scenarios ?? []).map((scenario) => {
  const { played, simulation } = playCase(procedure, plan, scenario);
  return { played, seen: seenIn(procedure, simulation) };
});
const coveredBy = (...names: string[]) =>
  coverageOf(
    goals,
    cases.filter(({ played }) => names.includes(played.name)).map(({ seen }) => seen),
  );
const all = coveredBy(...cases.map(({ played }) => played.name));

test('the scenarios show every step, outcome and branch of the rent subsidy', () => {
  for (const family of ['steps', 'outcomes', 'branches'] as const) expect(all[family].never).toEqual([]);
  expect(goals.steps).toContain('review');
  expect(goals.outcomes).toContain('review: incomplete');
  expect(goals.branches).toContain('review: complete → grant');
});

test('everything that was seen is a goal: nothing is counted that cannot be missed', () => {
  for (const family of ['steps', 'branches', 'rows'] as const)
    for (const { seen } of cases) for (const goal of seen[family]) expect(goals[family]).toContain(goal);
});

test('without scenarios nothing is seen', () => {
  const none = coveredBy();
  for (const family of goalFamilies) expect(none[family]).toMatchObject({ seen: 0, never: goals[family] });
});

test('a scenario that ends in a grant shows no refusal, no row but its own, and criteria one way', () => {
  const granted = coveredBy('granted');
  expect(granted.steps.never).toContain('refuse');
  expect(granted.rows.seen).toBe(1);
  expect(granted.criteria.never).toContain('eligibility/rent-share: not met');
  expect(granted.criteria.never).not.toContain('eligibility/rent-share: met');
  expect(granted.branches.never).toContain('review: complete → refuse');
  expect(granted.branches.never).not.toContain('review: complete → grant');
});
