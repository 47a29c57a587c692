import { sql } from 'kysely';
import { chainOfMessages, recordAct } from '../audit/record-act.ts';
import type { Db } from '../tables.ts';
import type { Tried } from './message.ts';

/** What a message that failed is, once it goes on a way again: the one that it failed on is remembered. */
export const anew = {
  problem: null,
  tried: sql<readonly Tried[]>`messages.tried || jsonb_build_array(jsonb_build_object(
    'channel', messages.channel, 'address', messages.address, 'problem', messages.problem))`,
} as const;

interface ByPost {
  readonly address: string;
  readonly by: string;
  readonly at: number;
}

/** A message that failed goes by post. Answers whether it had failed, and was not settled. */
export const sendByPost = (db: Db, id: string, { address, by, at }: ByPost): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('messages')
      .set({ ...anew, channel: 'post', address, state: 'queued' })
      .where('id', '=', id)
      .where('state', '=', 'failed')
      .where('settled_at', 'is', null)
      .returning('case_id')
      .executeTakeFirst();
    if (!changed) return false;
    await recordAct(transaction, chainOfMessages(changed.case_id), {
      at,
      by: { person: by, role: 'operator' },
      entry: { what: 'message-sent-by-post', message: id },
    });
    return true;
  });
