import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { jsonb, refuseUnstorable } from '../columns/jsonb.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import type { Db } from '../tables.ts';
import { type AppointmentTold, type Message, messageColumns } from './message.ts';
import { anew } from './send-by-post.ts';

export interface NewMessage
  extends Pick<Message, 'caseId' | 'recipient' | 'address' | 'role' | 'channel' | 'language' | 'subject' | 'body'> {
  /** The same key again is the same message. */
  readonly key: string;
  /** `queued` leaves by itself; `outbox` is only shown. */
  readonly state: 'outbox' | 'queued';
  readonly at: number;
  /** A last day or an appointment, and the matter that it belongs to. */
  readonly calendar?:
    | (({ readonly due: string } | { readonly appointment: AppointmentTold }) & { readonly event: string })
    | undefined;
}

/**
 * Writes a message once per key; the first one stays and is answered. Only one that has failed and
 * is not settled goes on the way that is given now.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function queueMessage(db: Db, { key, caseId, at, calendar, ...message }: NewMessage): Promise<Message> {
  refuseUnstorable(message, '');
  const queued = await db
    .insertInto('messages')
    .values({
      ...message,
      id: opaqueId(key),
      key,
      case_id: caseId,
      created_at: instant(at),
      due: calendar && 'due' in calendar ? calendar.due : null,
      appointment: calendar && 'appointment' in calendar ? jsonb(calendar.appointment) : null,
      event: calendar?.event ?? null,
      ...(calendar && { revision: revisionOf(calendar.event, message.recipient) }),
    })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ ...anew, channel: message.channel, address: message.address, state: message.state })
        .where('messages.state', '=', 'failed')
        .where('messages.settled_at', 'is', null),
    )
    .returning(messageColumns)
    .executeTakeFirst();
  return queued ?? db.selectFrom('messages').select(messageColumns).where('key', '=', key).executeTakeFirstOrThrow();
}

/** How many messages to the same person named a day for the matter before. */
const revisionOf = (event: string, recipient: string) =>
  sql<number>`(select count(*)::integer from messages where event = ${event} and recipient = ${recipient})`;
