import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { readCursor, writeCursor } from '../paging/cursor.ts';
import { limitOf, type Page, type PageRequest, pageOf } from '../paging/page.ts';
import type { Db } from '../tables.ts';
import { type Message, type MessageState, messageColumns } from './message.ts';

export interface MessageFilter extends PageRequest {
  readonly caseId?: string | undefined;
  readonly recipient?: string | undefined;
  readonly state?: MessageState | undefined;
  /** Those that have failed and wait for an operator, while no work of a case does so for them. */
  readonly stranded?: true | undefined;
}

/** How a message fails after the work that sent it has ended well. */
const AFTERWARDS = ['message/returned', 'message/not-printable'];

/**
 * Messages of all cases, the newest first.
 * @throws StoreRefusal `store/cursor-unreadable`
 */
export async function listMessages(db: Db, filter: MessageFilter = {}): Promise<Page<Message>> {
  const { caseId, recipient, state, stranded, cursor } = filter;
  let query = db.selectFrom('messages').select(messageColumns);
  if (caseId !== undefined) query = query.where('case_id', '=', caseId);
  if (recipient !== undefined) query = query.where('recipient', '=', recipient);
  if (state !== undefined) query = query.where('state', '=', state);
  if (stranded)
    query = query
      .where('state', '=', 'failed')
      .where('settled_at', 'is', null)
      .where(({ or, eb }) => or([eb(sql<string>`problem->>'code'`, 'in', AFTERWARDS), eb('replaces', 'is not', null)]));
  if (cursor !== undefined) {
    const { at, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(created_at, id) < (${instant(at ?? 0)}::timestamptz, ${id})`);
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limitOf(filter) + 1)
    .execute();
  return pageOf(rows, filter, ({ createdAt, id }) => writeCursor({ at: createdAt, id }));
}
