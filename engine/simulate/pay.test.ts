import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { procedureAround, sampleProcedure } from '../compile/sample-procedure.ts';
import type { JsonObject } from '../kernel/json.ts';
import { definitions } from '../steps/definitions.ts';
import { type Played, playScenario } from './play-scenario.ts';

/** Plays what happens to a fee that is collected by the treasury, or recorded by a caseworker alone. */
function played(then: readonly JsonObject[], change: object = {}): Played {
  const stamp = { ...definitions.payment.example.stamp, kind: 'payment', paid: 'granted', ...change };
  const granted = { kind: 'end', result: 'granted' };
  const { application } = sampleProcedure.scenarios[0];
  const scenario = { name: 'fee', filedAt: '2026-11-30T09:12', application, then, expect: {} };
  const around = procedureAround({ stamp, granted });
  const { plan, procedure, findings } = compile({ ...around, scenarios: [scenario] });
  const [read] = procedure?.scenarios ?? [];
  if (!plan || !procedure || !read) throw new Error(JSON.stringify(findings));
  return playScenario(procedure, plan, read);
}

test('a scenario pays through the service that collects', () => {
  expect(played([{ after: { days: 2 }, pay: 'stamp' }])).toMatchObject({ passed: true, result: 'granted' });
});

test('or to the officer who records it', () => {
  expect(played([{ pay: 'stamp' }], { through: undefined })).toMatchObject({ passed: true, result: 'granted' });
});

test('without it the last day passes', () => {
  expect(played([{ after: { days: 31 } }])).toMatchObject({ passed: true, result: 'closed' });
});

test('what is not owed cannot be paid', () => {
  expect(played([{ pay: 'stamp' }, { pay: 'stamp' }]).mismatches).toEqual([expect.stringContaining('action 2')]);
});
