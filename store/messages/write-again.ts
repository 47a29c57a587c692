import { instant } from '../columns/instant.ts';
import { jsonb, refuseUnstorable } from '../columns/jsonb.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import type { Channel } from '../preferences/preference.ts';
import type { Db } from '../tables.ts';
import { type Message, messageColumns } from './message.ts';

interface Again {
  readonly channel: Channel;
  readonly address: string;
  readonly at: number;
}

/**
 * Writes the message that takes the place of one that failed, to another address: with an id, so a Message-ID, of its own.
 * Written again it stays the first, as long as that one waits. Nothing for a message that has not failed or is settled.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function writeAgain(
  db: Db,
  failed: Message,
  { channel, address, at }: Again,
): Promise<Message | undefined> {
  if (failed.state !== 'failed' || failed.settledAt !== null) return undefined;
  refuseUnstorable({ address }, '');
  const { id, caseId, recipient, role, language, subject, body, due, event, appointment, revision } = failed;
  const key = `again/${id}`;
  await db
    .insertInto('messages')
    .values({
      ...{ recipient, role, language, subject, body, due, event, revision, channel, address, key },
      appointment: appointment && jsonb(appointment),
      id: opaqueId(key),
      case_id: caseId,
      replaces: id,
      state: 'queued',
      created_at: instant(at),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db.selectFrom('messages').select(messageColumns).where('key', '=', key).executeTakeFirst();
}
