import { type Compiled, compile } from '#engine/compile/compile.ts';
import { contentHash } from '#store/procedures/content-hash.ts';

export interface CheckedProcedure extends Compiled {
  /** Of the definition; none as long as there is an error. */
  readonly hash: string | null;
}

/** All that is wrong with a definition. Nothing of it is run or kept. */
export function checkProcedure(definition: unknown): CheckedProcedure {
  const compiled = compile(definition);
  return { ...compiled, hash: compiled.plan ? contentHash(definition) : null };
}
