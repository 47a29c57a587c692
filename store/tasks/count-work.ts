import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

/** How much waits for somebody: all that is open for their groups, and of that what is due. */
export interface Work {
  readonly open: number;
  readonly dueToday: number;
  readonly overdue: number;
}

/**
 * The open tasks of some groups that this person may do: nobody has claimed them, or they have, and four eyes do not forbid
 * it.
 */
export async function countWork(
  db: Db,
  { person, groups, today, now }: { person: string; groups: readonly string[]; today: string; now: number },
): Promise<Work> {
  return db
    .selectFrom('tasks')
    .select(sql<number>`count(*)::integer`.as('open'))
    .select(
      sql<number>`(count(*) filter (where due_day = ${today} and due_at >= ${instant(now)}))::integer`.as('dueToday'),
    )
    .select(sql<number>`(count(*) filter (where due_at < ${instant(now)}))::integer`.as('overdue'))
    .where('status', '=', sql.lit('open'))
    .where('group_name', '=', sql<string>`any(${groups}::text[])`)
    .where((are) => are.or([are('assignee', 'is', null), are('assignee', '=', person)]))
    .where(sql<boolean>`not (${person} = any(excluded))`)
    .executeTakeFirstOrThrow();
}
