import type { JsonObject } from '#engine/kernel/json.ts';
import type { Problem } from '#engine/kernel/problem.ts';
import type { CaseStatus, Departed, Ended, RunningClock } from '#engine/kernel/state.ts';
import type { Instant } from '../columns/instant.ts';

/** Written by `recordProgress` and `rebuildProjection` alone. */
export interface CasesTable {
  id: string;
  reference: string;
  procedure: string;
  version: number;
  status: CaseStatus;
  milestone: string | null;
  applicant: string;
  filed_by: 'mandatary' | 'counter' | null;
  mandatary: string | null;
  mandate: string | null;
  language: string;
  channel: string;
  filed_at: Instant;
  updated_at: Instant;
  sequence: number;
  head: string;
  file: JsonObject;
  steps: Readonly<Record<string, Departed>>;
  rules: JsonObject;
  tables: JsonObject;
  clocks: Readonly<Record<string, RunningClock>>;
  ended: Ended | null;
  halted: Problem | null;
  closed: boolean;
}
