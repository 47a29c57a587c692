import type { JsonObject } from '#engine/kernel/json.ts';

/** A version that somebody wants to be published, and that a second person has not yet agreed to. */
export interface OpenProposal {
  readonly id: number;
  readonly slug: string;
  readonly version: number;
  /** As the author wrote it, keys in their order. */
  readonly definition: JsonObject;
  readonly hash: string;
  readonly proposedAt: number;
  readonly proposedBy: string;
}

export const proposalColumns = [
  'id',
  'slug',
  'version',
  'definition',
  'hash',
  'proposed_at as proposedAt',
  'proposed_by as proposedBy',
] as const;
