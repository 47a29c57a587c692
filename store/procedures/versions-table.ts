import type { Generated } from 'kysely';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Instant } from '../columns/instant.ts';

export interface VersionsTable {
  slug: string;
  version: number;
  definition: JsonObject;
  plan: Plan;
  hash: string;
  status: Generated<'published' | 'retired'>;
  published_at: Instant;
  published_by: string;
  /** Null when it did not take a second person. */
  proposal: number | null;
  proposed_by: string | null;
}

/** Which group holds which role: read off the definition once, because every inbox asks. */
export interface VersionRolesTable {
  slug: string;
  version: number;
  role: string;
  group_name: string;
}
