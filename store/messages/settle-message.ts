import type { MessageAct } from '../audit/message-act.ts';
import { chainOfMessages, recordAct } from '../audit/record-act.ts';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

interface Settlement {
  readonly by: string;
  readonly at: number;
  /** What was done about it, for the audit chain. */
  readonly act: MessageAct;
}

/** A message that failed needs nothing more: its person is reached otherwise. Answers whether it waited for that. */
export const settleMessage = (db: Db, id: string, { by, at, act }: Settlement): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const settled = await transaction
      .updateTable('messages')
      .set({ settled_at: instant(at), settled_by: by })
      .where('id', '=', id)
      .where('state', '=', 'failed')
      .where('settled_at', 'is', null)
      .returning('case_id')
      .executeTakeFirst();
    if (!settled) return false;
    await recordAct(transaction, chainOfMessages(settled.case_id), {
      at,
      by: { person: by, role: 'operator' },
      entry: act,
    });
    return true;
  });
