import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import { type Task, tasks } from './task.ts';

/** All tasks of a case, the open ones first, each part in the order in which they opened. */
export const tasksOf = (db: Db, caseId: string): Promise<Task[]> =>
  tasks(db)
    .where('tasks.case_id', '=', caseId)
    .orderBy(sql`tasks.status <> 'open'`)
    .orderBy('tasks.opened_at')
    .orderBy('tasks.id')
    .execute();
