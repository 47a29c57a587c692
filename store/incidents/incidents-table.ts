import type { Problem } from '#engine/kernel/problem.ts';
import type { Instant, InstantOrNull } from '../columns/instant.ts';

/** Written by `recordProgress` and `rebuildProjection` alone. */
export interface IncidentsTable {
  id: string;
  case_id: string;
  activity: string;
  path: string;
  name: string;
  problem: Problem;
  opened_at: Instant;
  resolved_at: InstantOrNull;
  resolution: string | null;
  resolved_by: string | null;
}
