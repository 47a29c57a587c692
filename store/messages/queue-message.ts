import { instant } from '../columns/instant.ts';
import { refuseUnstorable } from '../columns/jsonb.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import type { Db } from '../tables.ts';
import { type Message, messageColumns } from './message.ts';

export interface NewMessage
  extends Pick<Message, 'caseId' | 'recipient' | 'address' | 'role' | 'channel' | 'language' | 'subject' | 'body'> {
  /** The same key again is the same message. */
  readonly key: string;
  /** `queued` leaves by itself; `outbox` is only shown. */
  readonly state: 'outbox' | 'queued';
  readonly at: number;
}

/**
 * Writes a message once per key; the first one stays and is answered.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function queueMessage(db: Db, { key, caseId, at, ...message }: NewMessage): Promise<Message> {
  refuseUnstorable(message, '');
  const queued = await db
    .insertInto('messages')
    .values({ ...message, id: opaqueId(key), key, case_id: caseId, created_at: instant(at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning(messageColumns)
    .executeTakeFirst();
  return queued ?? db.selectFrom('messages').select(messageColumns).where('key', '=', key).executeTakeFirstOrThrow();
}
