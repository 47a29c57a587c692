import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import type { Message, Tried } from './message.ts';

/** What a message that failed is, once it goes on a way again: the one that it failed on is remembered. */
export const anew = {
  problem: null,
  settled_at: null,
  settled_by: null,
  tried: sql<readonly Tried[]>`messages.tried || jsonb_build_array(jsonb_build_object(
    'channel', messages.channel, 'address', messages.address, 'problem', messages.problem))`,
} as const;

type Way = Pick<Message, 'channel' | 'address'>;

/** A message that failed goes on another way. Answers whether it had failed. */
export async function sendOtherwise(db: Db, id: string, { channel, address }: Way): Promise<boolean> {
  const changed = await db
    .updateTable('messages')
    .set({ ...anew, channel, address, state: 'queued' })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}
