import type { JsonObject } from '#engine/kernel/json.ts';
import type { Problem } from '#engine/kernel/problem.ts';
import type { CaseStatus, Departed, Ended, RunningClock } from '#engine/kernel/state.ts';

export interface CaseSummary {
  readonly id: string;
  readonly reference: string;
  readonly procedure: string;
  readonly version: number;
  readonly status: CaseStatus;
  /** Path of the step whose milestone shows. */
  readonly milestone: string | null;
  readonly applicant: string;
  /** Who filed it where that was not the applicant. */
  readonly filedBy: 'mandatary' | 'counter' | null;
  /** The account that acts for the applicant, and the document that proves that it may. */
  readonly mandatary: string | null;
  readonly mandate: string | null;
  readonly language: string;
  readonly channel: string;
  readonly filedAt: number;
  readonly updatedAt: number;
  /** Of the last record. */
  readonly sequence: number;
  readonly closed: boolean;
}

export interface CaseRecord extends CaseSummary {
  readonly file: JsonObject;
  readonly steps: Readonly<Record<string, Departed>>;
  readonly rules: JsonObject;
  readonly tables: JsonObject;
  readonly clocks: Readonly<Record<string, RunningClock>>;
  readonly ended: Ended | null;
  readonly halted: Problem | null;
}

export const summaryColumns = [
  'id',
  'reference',
  'procedure',
  'version',
  'status',
  'milestone',
  'applicant',
  'filed_by as filedBy',
  'mandatary',
  'mandate',
  'language',
  'channel',
  'filed_at as filedAt',
  'updated_at as updatedAt',
  'sequence',
  'closed',
] as const;

export const caseColumns = [
  ...summaryColumns,
  'file',
  'steps',
  'rules',
  'tables',
  'clocks',
  'ended',
  'halted',
] as const;
