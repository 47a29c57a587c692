import type { CaseStatus } from '#engine/kernel/state.ts';
import type { Db } from '../tables.ts';

export interface Task {
  readonly id: string;
  readonly caseId: string;
  /** What the case itself calls it. */
  readonly hold: string;
  readonly path: string;
  readonly step: string;
  readonly role: string;
  /** Whose it is; null when it is the applicant's. */
  readonly group: string | null;
  readonly assignee: string | null;
  /** Done with one of its outcomes, or closed without being done. */
  readonly status: TaskStatus;
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly dueAt: number | null;
  readonly dueDay: string | null;
  readonly outcomes: readonly string[];
  readonly form: string | null;
  /** Persons who may not do it: four eyes. */
  readonly excluded: readonly string[];
  readonly escalated: boolean;
  readonly outcome: string | null;
  readonly closedBy: string | null;
  readonly reference: string;
  readonly procedure: string;
  readonly version: number;
  readonly applicant: string;
  readonly language: string;
  readonly caseStatus: CaseStatus;
}

export type TaskStatus = 'open' | 'done' | 'closed';

/** Tasks with what a list of them says of their cases. */
export const tasks = (db: Db) =>
  db
    .selectFrom('tasks')
    .innerJoin('cases', 'cases.id', 'tasks.case_id')
    .select([
      'tasks.id',
      'tasks.case_id as caseId',
      'tasks.hold',
      'tasks.path',
      'tasks.step',
      'tasks.role',
      'tasks.group_name as group',
      'tasks.assignee',
      'tasks.status',
      'tasks.opened_at as openedAt',
      'tasks.closed_at as closedAt',
      'tasks.due_at as dueAt',
      'tasks.due_day as dueDay',
      'tasks.outcomes',
      'tasks.form',
      'tasks.excluded',
      'tasks.escalated',
      'tasks.outcome',
      'tasks.closed_by as closedBy',
      'cases.reference',
      'cases.procedure',
      'cases.version',
      'cases.applicant',
      'cases.language',
      'cases.status as caseStatus',
    ]);
