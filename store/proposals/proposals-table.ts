import type { Generated } from 'kysely';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Instant, InstantOrNull } from '../columns/instant.ts';

export interface ProposalsTable {
  id: Generated<number>;
  slug: string;
  version: number;
  definition: JsonObject;
  hash: string;
  proposed_at: Instant;
  proposed_by: string;
  state: Generated<'open' | 'approved' | 'refused' | 'replaced'>;
  settled_at: InstantOrNull;
  settled_by: string | null;
  reason: string | null;
}
