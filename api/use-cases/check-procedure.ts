import type { Finding } from '#engine/compile/finding.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { checkInThread } from '../procedures/check-in-thread.ts';

export interface CheckedProcedure {
  /** Everything that is wrong; empty for a correct procedure. */
  readonly findings: readonly Finding[];
  /** Of the definition; none as long as there is an error. */
  readonly hash: string | null;
}

/** All that is wrong with a definition. Nothing of it is run or kept. */
export async function checkProcedure(definition: unknown): Promise<CheckedProcedure> {
  const { findings, isCorrect } = await checkInThread({ definition, play: false });
  return { findings, hash: isCorrect ? contentHash(definition) : null };
}
