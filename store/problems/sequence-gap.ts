import type { Problem } from '#engine/kernel/problem.ts';

/** A record came before the one it follows. Trying again helps: the earlier one is on its way. */
export class SequenceGap extends Error {
  override readonly name = 'SequenceGap';
  readonly problem: Problem;

  constructor(caseId: string, sequence: number, held: number | undefined) {
    super(`record ${sequence} of case ${caseId} came while the store holds ${held ?? 'none'}; try again`);
    this.problem = { code: 'store/sequence-gap', at: String(sequence), found: String(held ?? 'none') };
  }

  get code(): string {
    return this.problem.code;
  }
}
