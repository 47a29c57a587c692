import { sql } from 'kysely';
import type { Asker } from '../cases/asker.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { limitOf, type Page, type PageRequest, pageOf } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import { type Task, type TaskStatus, tasks } from './task.ts';

export interface TaskFilter extends PageRequest {
  /** Sees the tasks of their groups, and those of the applications that are theirs or that they filed with a mandate. Without one, every task. */
  readonly asker?: Asker | undefined;
  readonly groups?: readonly string[] | undefined;
  /** A person, or null for what nobody has claimed. */
  readonly assignee?: string | null | undefined;
  /** Only what this applicant has to do. */
  readonly applicant?: string | undefined;
  readonly caseId?: string | undefined;
  readonly procedure?: string | undefined;
  readonly status?: TaskStatus | undefined;
}

/**
 * Tasks, the next deadline first, those without one last.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function listTasks(db: Db, filter: TaskFilter = {}): Promise<Page<Task>> {
  const { asker, groups, assignee, applicant, caseId, procedure, status, cursor } = filter;
  const mandated = asker ? await mandatedTo(db, asker.person) : [];
  let query = tasks(db);
  if (asker)
    query = query.where((are) =>
      are.or([
        are.and([are('tasks.role', '=', 'applicant'), are('tasks.applicant', '=', asker.person)]),
        ...(mandated.length > 0
          ? [are.and([are('tasks.role', '=', 'applicant'), are('tasks.case_id', 'in', mandated)])]
          : []),
        ...(asker.groups.length > 0 ? [are('tasks.group_name', 'in', asker.groups)] : []),
      ]),
    );
  if (groups) query = query.where('tasks.group_name', '=', sql<string>`any(${groups}::text[])`);
  if (assignee === null) query = query.where('tasks.assignee', 'is', null);
  else if (assignee !== undefined) query = query.where('tasks.assignee', '=', assignee);
  if (applicant !== undefined)
    query = query.where('tasks.role', '=', 'applicant').where('tasks.applicant', '=', applicant);
  if (caseId !== undefined) query = query.where('tasks.case_id', '=', caseId);
  if (procedure !== undefined) query = query.where('tasks.procedure', '=', procedure);
  // Written out, so that the indexes of open tasks are seen to fit.
  if (status === 'open') query = query.where('tasks.status', '=', sql.lit('open'));
  else if (status !== undefined) query = query.where('tasks.status', '=', status);
  if (cursor !== undefined) {
    const { at, id } = readCursor(cursor);
    const due = at === null ? 'infinity' : new Date(at).toISOString();
    query = query.where(sql<boolean>`(tasks.due_order, tasks.id) > (${due}::timestamptz, ${id})`);
  }
  const rows = await query
    .orderBy('tasks.due_order')
    .orderBy('tasks.id')
    .limit(limitOf(filter) + 1)
    .execute();
  return pageOf(rows, filter, ({ dueAt, id }) => writeCursor({ at: dueAt, id }));
}

/** The open cases in which somebody acts for another: asked for first, so that the indexes of tasks are seen to fit. */
async function mandatedTo(db: Db, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('cases')
    .select('id')
    .where('mandatary', '=', person)
    .where('closed', '=', false)
    .execute();
  return rows.map(({ id }) => id);
}
