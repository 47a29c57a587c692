import { parentPort } from 'node:worker_threads';
import { compile } from '#engine/compile/compile.ts';
import type { Finding } from '#engine/compile/finding.ts';

/** What a thread answers: all that is wrong with a definition, and whether it may be published as it is. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly isCorrect: boolean;
}

// One definition in, one answer out.
parentPort?.on('message', (definition: unknown) => {
  const { findings, plan } = compile(definition);
  parentPort?.postMessage({ findings, isCorrect: plan !== undefined } satisfies Checked);
});
