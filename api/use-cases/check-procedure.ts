import { type Finding, fault } from '#engine/compile/finding.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { Threads, threadsBesides } from '#threads/threads.ts';
import type { Checked } from '../procedures/checking-thread.ts';

export interface CheckedProcedure {
  /** Everything that is wrong; empty for a correct procedure. */
  readonly findings: readonly Finding[];
  /** Of the definition; none as long as there is an error. */
  readonly hash: string | null;
}

/** A procedure of a thousand steps takes a second or two of the processor. */
const MOST_SECONDS = 20;
const threads = new Threads<unknown, Checked>(new URL('../procedures/checking-thread.ts', import.meta.url), {
  most: threadsBesides(2),
  megabytes: 256,
  milliseconds: MOST_SECONDS * 1_000,
});

/**
 * All that is wrong with a definition. Nothing of it is run or kept. It is looked at in a thread of its own: whatever
 * somebody posts, the others are served meanwhile.
 */
export async function checkProcedure(definition: unknown): Promise<CheckedProcedure> {
  const outcome = await threads.carryOut(definition);
  if (typeof outcome === 'string') return { findings: [tooMuchWork], hash: null };
  const { findings, isCorrect } = outcome;
  return { findings, hash: isCorrect ? contentHash(definition) : null };
}

const tooMuchWork = fault('shape/too-large', '', {
  values: { most: MOST_SECONDS },
  words: 'shape/too-large: seconds',
});
