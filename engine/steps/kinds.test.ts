import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { procedureAround, sampleProcedure } from '../compile/sample-procedure.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import type { Procedure } from '../language/procedure.ts';
import { fileApplication } from '../simulate/file-application.ts';
import { Simulation } from '../simulate/simulation.ts';
import { behaviourOf } from './behaviours.ts';
import { definitions, stepSchema } from './definitions.ts';

describe.each(Object.values(definitions))('a step of kind $kind', ({ kind, summary, example }) => {
  test('says in one sentence what it is for', () => expect(summary).toMatch(/^[A-Z].*[^.]\.$/));

  test('shows itself in an example that can be read', () => {
    for (const step of Object.values(example)) expect(stepSchema.safeParse(step).error).toBeUndefined();
    expect(Object.values(example).map((step) => step.kind)).toContain(kind);
  });

  test('compiles without findings, but for what a single step leaves without use or effect', () => {
    const { findings, plan } = compile(procedureAround(example));
    const unused = ['privacy/never-used', 'reference/unused-field', 'waiting/answer-ignored'];
    expect(findings.filter(({ code }) => !unused.includes(code))).toEqual([]);
    expect(Object.values(plan?.nodes ?? {}).map((node) => node.kind)).toContain(kind);
  });

  test('is simulated to an end', () => {
    const { plan, procedure } = compile(procedureAround(example));
    if (!plan || !procedure) throw new Error('the example does not compile');
    expect(playedToAnEnd(procedure, plan).state.ended).toBeDefined();
  });

  test('has a behaviour', () => expect(behaviourOf(kind).enter).toBeTypeOf('function'));
});

const MONTH = 31 * 86_400_000;

/** Everybody takes the first outcome that they are offered; what nobody answers runs out. */
function playedToAnEnd(procedure: Procedure, plan: Plan): Simulation {
  const simulation = new Simulation(procedure, plan, Date.UTC(2026, 10, 30, 9));
  const application = sampleProcedure.scenarios[0]?.application as unknown as JsonObject;
  const filed = fileApplication(procedure, simulation, application, 'en');
  expect(filed).toMatchObject({ started: true });
  for (let rounds = 0; rounds < 30 && !simulation.state.ended; rounds++) {
    const [task] = simulation.held('task');
    const hold = task === undefined ? undefined : simulation.holdOf(task, 'task');
    if (task === undefined || !hold) simulation.passUntil(simulation.now + MONTH);
    else simulation.complete(task, hold.outcomes[0] ?? '', {}, { person: `${hold.role}-${rounds}`, role: hold.role });
  }
  return simulation;
}
