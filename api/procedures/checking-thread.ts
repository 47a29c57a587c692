import { parentPort } from 'node:worker_threads';
import { type Compiled, compile } from '#engine/compile/compile.ts';
import type { Finding } from '#engine/compile/finding.ts';
import { compileText } from '#engine/compile/text/compile-text.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { type Played, playScenario } from '#engine/simulate/play-scenario.ts';

/** A definition that was read before, or a file with one. */
export type Written = { readonly definition: unknown } | { readonly bytes: Uint8Array };

/** What a thread is asked: all that is wrong with a definition, and when nothing is, how its scenarios come out too. */
export type ToCheck = Written & { readonly play: boolean };

/** What a thread answers. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** As it was read; absent as long as there is an error. */
  readonly definition?: unknown;
  /** Only where it was asked, of a definition that may be published as it is. */
  readonly played?: PlayedProcedure;
}

interface PlayedProcedure {
  readonly procedure: Procedure;
  readonly plan: Plan;
  readonly scenarios: readonly Played[];
}

// One definition in, one answer out.
parentPort?.on('message', ({ play, ...written }: ToCheck) => {
  const { findings, definition, procedure, plan } = compiled(written);
  const played = play && procedure && plan ? playAll(procedure, plan) : undefined;
  const answer: Checked = { findings, ...(plan && { definition }), ...(played && { played }) };
  parentPort?.postMessage(answer);
});

const compiled = (written: Written): Compiled & { readonly definition?: unknown } =>
  'bytes' in written ? compileText(written.bytes) : { ...compile(written.definition), definition: written.definition };

const playAll = (procedure: Procedure, plan: Plan): PlayedProcedure => ({
  procedure,
  plan,
  scenarios: (procedure.scenarios ?? []).map((scenario) => playScenario(procedure, plan, scenario)),
});
