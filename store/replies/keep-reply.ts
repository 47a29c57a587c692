import { chainOfMessages, recordAct } from '../audit/record-act.ts';
import { instant } from '../columns/instant.ts';
import { jsonb } from '../columns/jsonb.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import type { Db } from '../tables.ts';
import { type NotTaken, type Reply, replyColumns } from './reply.ts';
import { replyHash } from './reply-hash.ts';

type NewReply = Omit<Reply, 'id'> & {
  /** The same mail has the same, however often it comes. */
  readonly fingerprint: string;
};

/** Keeps an answer in its case, once, and its hash in the audit chain of the messages there; answers whether it is news. */
export const keepReply = (
  db: Db,
  { caseId, fingerprint, fromRecipient, enclosures, sentAt, receivedAt, ...reply }: NewReply,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const kept = await transaction
      .insertInto('replies')
      .values({
        ...reply,
        id: opaqueId(`${caseId}/reply/${fingerprint}`),
        case_id: caseId,
        from_recipient: fromRecipient,
        enclosures: jsonb<readonly NotTaken[]>(enclosures),
        sent_at: sentAt === null ? null : instant(sentAt),
        received_at: instant(receivedAt),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(replyColumns)
      .executeTakeFirst();
    if (!kept) return false;
    await recordAct(transaction, chainOfMessages(caseId), {
      at: receivedAt,
      entry: { what: 'reply-kept', reply: kept.id, message: kept.message, sha256: replyHash(kept) },
    });
    return true;
  });
