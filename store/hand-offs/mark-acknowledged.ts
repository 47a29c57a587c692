import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';
import type { HandOffState } from './hand-off.ts';
import { type HandOff, handOffColumns } from './hand-off.ts';

/** The partner has taken it. The first instant stays, and so does an answer that came even earlier. */
export const markAcknowledged = (db: Db, id: string, at: number): Promise<HandOff | undefined> =>
  db
    .updateTable('hand_offs')
    .set({
      state: sql<HandOffState>`case when state = 'answered' then state else 'acknowledged' end`,
      acknowledged_at: sql<Date>`coalesce(acknowledged_at, ${instant(at)})`,
      problem: null,
    })
    .where('id', '=', id)
    .returning(handOffColumns)
    .executeTakeFirst();
