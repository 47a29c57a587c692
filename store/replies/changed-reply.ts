import { type Problem, problem } from '#engine/kernel/problem.ts';
import type { AuditEvent } from '../audit/chain.ts';
import type { Db } from '../tables.ts';
import { repliesOf } from './replies-of.ts';
import { replyHash } from './reply-hash.ts';

/** The first answer in a case that is not what the chain of its messages tells: changed, taken away, or put in. */
export async function changedReply(db: Db, caseId: string, chain: readonly AuditEvent[]): Promise<Problem | undefined> {
  const kept = new Map((await repliesOf(db, caseId)).map((reply) => [reply.id, replyHash(reply)]));
  for (const { entry } of chain) {
    if (entry.what !== 'reply-kept') continue;
    const hash = kept.get(entry.reply);
    if (hash === undefined) return problem('audit/reply-missing', entry.reply, 'the case no longer has this answer');
    if (hash !== entry.sha256) return problem('audit/reply-changed', entry.reply, 'not as it was kept');
    kept.delete(entry.reply);
  }
  const [untold] = kept.keys();
  return untold === undefined ? undefined : problem('audit/reply-not-told', untold, 'nothing says how it came here');
}
