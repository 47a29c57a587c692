import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { procedureAround, sampleProcedure } from '../compile/sample-procedure.ts';
import type { Filer } from '../language/filer.ts';
import { playScenario } from './play-scenario.ts';

/** A procedure that closes what is filed at the counter apart from the rest, and who may file in it. */
function played(by: readonly Filer[] | undefined, filedBy?: Filer) {
  const steps = {
    apply: { kind: 'submission', form: 'application', ...(by && { by }), next: 'fork' },
    fork: {
      kind: 'choose',
      next: [{ when: { '==': [{ var: 'case.filedBy' }, 'counter'] }, to: 'taken' }, { to: 'finish' }],
    },
    taken: { kind: 'end', result: 'closed' },
    finish: { kind: 'end', result: 'granted' },
  };
  const { plan, procedure } = compile(procedureAround(steps));
  if (!plan || !procedure) throw new Error('the procedure does not compile');
  const application = sampleProcedure.scenarios[0]?.application as never;
  const scenario = { name: 'filed', filedAt: '2026-11-30T09:12', application, then: [], expect: {} };
  return playScenario(procedure, plan, { ...scenario, ...(filedBy && { filedBy }) });
}

test('a procedure knows who filed, and a scenario says it', () => {
  expect(played(['applicant', 'counter'], 'counter').result).toBe('closed');
  expect(played(['applicant', 'counter']).result).toBe('granted');
  expect(played(['counter']).result).toBe('closed');
});

test('nobody files whom the procedure does not let file', () => {
  const { passed, mismatches } = played(undefined, 'mandatary');
  expect([passed, mismatches]).toEqual([false, ['filedBy: the procedure takes no application from mandatary']]);
});
