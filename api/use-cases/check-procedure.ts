import type { Finding } from '#engine/compile/finding.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { checkInThread } from '../procedures/check-in-thread.ts';
import type { Written } from '../procedures/checking-thread.ts';

export interface CheckedProcedure {
  /** Everything that is wrong; empty for a correct procedure. */
  readonly findings: readonly Finding[];
  /** Of the definition; none as long as there is an error. */
  readonly hash: string | null;
}

/** All that is wrong with a definition. Nothing of it is run or kept. */
export async function checkProcedure(written: Written): Promise<CheckedProcedure> {
  const { findings, definition } = await checkInThread({ ...written, play: false });
  return { findings, hash: definition === undefined ? null : contentHash(definition) };
}
