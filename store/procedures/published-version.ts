import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';

/** One version of a procedure, as published: apart from its status it never changes. */
export interface PublishedVersion extends VersionSummary {
  /** As the author wrote it, keys in their order. */
  readonly definition: JsonObject;
  readonly plan: Plan;
}

export interface VersionSummary {
  readonly slug: string;
  readonly version: number;
  readonly hash: string;
  /** Retired: running cases finish on it, no new ones begin. */
  readonly status: 'published' | 'retired';
  readonly publishedAt: number;
  readonly publishedBy: string;
  /** Who proposed what another person then published; null when one person published alone. */
  readonly proposedBy: string | null;
}

export const summaryColumns = [
  'slug',
  'version',
  'hash',
  'status',
  'published_at as publishedAt',
  'published_by as publishedBy',
  'proposed_by as proposedBy',
] as const;

export const versionColumns = [...summaryColumns, 'definition', 'plan'] as const;
