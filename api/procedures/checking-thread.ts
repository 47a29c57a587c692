import { parentPort } from 'node:worker_threads';
import { compile } from '#engine/compile/compile.ts';
import type { Finding } from '#engine/compile/finding.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { type Played, playScenario } from '#engine/simulate/play-scenario.ts';

/** What a thread is asked: all that is wrong with a definition, and when nothing is, how its scenarios come out too. */
export interface ToCheck {
  readonly definition: unknown;
  readonly play: boolean;
}

/** What a thread answers. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly isCorrect: boolean;
  /** Only where it was asked, of a definition that may be published as it is. */
  readonly played?: PlayedProcedure;
}

interface PlayedProcedure {
  readonly procedure: Procedure;
  readonly plan: Plan;
  readonly scenarios: readonly Played[];
}

// One definition in, one answer out.
parentPort?.on('message', ({ definition, play }: ToCheck) => {
  const { findings, procedure, plan } = compile(definition);
  const played = play && procedure && plan ? playAll(procedure, plan) : undefined;
  const answer: Checked = { findings, isCorrect: plan !== undefined, ...(played && { played }) };
  parentPort?.postMessage(answer);
});

const playAll = (procedure: Procedure, plan: Plan): PlayedProcedure => ({
  procedure,
  plan,
  scenarios: (procedure.scenarios ?? []).map((scenario) => playScenario(procedure, plan, scenario)),
});
