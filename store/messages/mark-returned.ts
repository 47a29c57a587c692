import type { Problem } from '#engine/kernel/problem.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';

/**
 * What a mail server reports later of a message that it took: it has arrived, or it came back, with the problem.
 * Answers whether there is such a message; one that came back has not arrived, whatever is reported after that.
 */
export async function markReturned(db: Db, messageId: string, problem: Problem | null): Promise<boolean> {
  const changed = await db
    .updateTable('messages')
    .set({ state: problem ? 'failed' : 'delivered', problem: jsonb<Problem | null>(problem) })
    .where('message_id', '=', messageId)
    .where('state', 'in', problem ? ['sent', 'delivered', 'failed'] : ['sent', 'delivered'])
    .returning('id')
    .execute();
  return changed.length > 0;
}
