import type { GeneratedAlways } from 'kysely';
import type { Instant, InstantOrNull } from '../columns/instant.ts';

import type { TaskSight } from './task.ts';

/** Written by `recordProgress` and `rebuildProjection` alone. */
export interface TasksTable {
  id: string;
  case_id: string;
  hold: string;
  visit: string;
  path: string;
  step: string;
  role: string;
  group_name: string | null;
  procedure: string;
  applicant: string;
  assignee: string | null;
  status: 'open' | 'done' | 'closed';
  opened_at: Instant;
  closed_at: InstantOrNull;
  due_at: InstantOrNull;
  due_day: string | null;
  /** The deadline, or for ever. */
  due_order: GeneratedAlways<Date>;
  outcomes: string[];
  form: string | null;
  excluded: string[];
  escalated: boolean;
  around: TaskSight | null;
  outcome: string | null;
  closed_by: string | null;
}
