import type { Problem } from '#engine/kernel/problem.ts';
import type { Db } from '../tables.ts';

/** Work that failed for good. It is open until an operator repairs it, or the case leaves the step. */
export interface Incident {
  readonly id: string;
  readonly caseId: string;
  /** What the case itself calls the work. */
  readonly activity: string;
  readonly path: string;
  /** Of the activity. */
  readonly name: string;
  readonly problem: Problem;
  readonly openedAt: number;
  readonly resolvedAt: number | null;
  /** `retry`, `skip`, `answer`, or `released` when the case went on without it. */
  readonly resolution: string | null;
  readonly resolvedBy: string | null;
  readonly reference: string;
  readonly procedure: string;
  readonly version: number;
}

/** Incidents with what a list of them says of their cases. */
export const incidents = (db: Db) =>
  db
    .selectFrom('incidents')
    .innerJoin('cases', 'cases.id', 'incidents.case_id')
    .select([
      'incidents.id',
      'incidents.case_id as caseId',
      'incidents.activity',
      'incidents.path',
      'incidents.name',
      'incidents.problem',
      'incidents.opened_at as openedAt',
      'incidents.resolved_at as resolvedAt',
      'incidents.resolution',
      'incidents.resolved_by as resolvedBy',
      'cases.reference',
      'cases.procedure',
      'cases.version',
    ]);
