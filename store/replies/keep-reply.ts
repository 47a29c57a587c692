import { instant } from '../columns/instant.ts';
import { jsonb } from '../columns/jsonb.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import type { Db } from '../tables.ts';
import type { NotTaken, Reply } from './reply.ts';

type NewReply = Omit<Reply, 'id'> & {
  /** The same mail has the same, however often it comes. */
  readonly fingerprint: string;
};

/** Keeps an answer in its case, once; answers whether it is news. */
export async function keepReply(
  db: Db,
  { caseId, fingerprint, fromRecipient, enclosures, sentAt, receivedAt, ...reply }: NewReply,
): Promise<boolean> {
  const kept = await db
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
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}
