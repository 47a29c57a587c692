import type { JsonObject } from '#engine/kernel/json.ts';
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
  readonly around: TaskSight | null;
  readonly outcome: string | null;
  readonly closedBy: string | null;
  readonly reference: string;
  readonly procedure: string;
  readonly version: number;
  readonly applicant: string;
  readonly mandatary: string | null;
  readonly language: string;
  readonly caseStatus: CaseStatus;
}

/** What a task sees besides the case: the items around it by name, and the file of a part in place of the case's. */
export interface TaskSight {
  readonly frames: JsonObject;
  readonly file?: JsonObject;
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
      'tasks.around',
      'tasks.outcome',
      'tasks.closed_by as closedBy',
      'cases.reference',
      'cases.procedure',
      'cases.version',
      'cases.applicant',
      'cases.mandatary',
      'cases.language',
      'cases.status as caseStatus',
    ]);
