import type { Progress } from '#engine/run/progress.ts';
import { BEGINNING, chained } from '../audit/chain.ts';
import { jsonText } from '../columns/jsonb.ts';
import { SequenceGap } from '../problems/sequence-gap.ts';
import type { Db } from '../tables.ts';
import { correctRecord } from './correct-record.ts';
import { headsOf } from './known-heads.ts';
import { firstRecord, laterRecord } from './project.ts';
import { iso, projectionOf } from './projection.ts';
import { writing } from './reference-taken.ts';
import { whatFollows } from './what-follows.ts';

/**
 * Writes one quiescent point of a case down, all of it or nothing, once: case, tasks, incidents, timeline, audit, events.
 * `repeated`: the store held it already; `corrected`: it held something else under this number, said before a crash.
 * Usually one round trip.
 * @throws SequenceGap when the record before is missing: try again.
 * @throws StoreRefusal `store/text-unstorable`, `store/reference-taken`
 */
export async function recordProgress(db: Db, progress: Progress): Promise<'recorded' | 'repeated' | 'corrected'> {
  const { caseId, sequence } = progress;
  const heads = headsOf(db);
  let head = sequence === 0 ? BEGINNING : heads.after(caseId, sequence - 1);
  for (let tries = 0; tries < 3; tries++) {
    if (head !== undefined) {
      const end = await write(db, progress, head);
      if (end !== undefined) {
        heads.remember(caseId, sequence, end, progress.snapshot.closed);
        return 'recorded';
      }
    }
    const held = await heldOf(db, caseId);
    if (held && held.sequence >= sequence) return correctRecord(db, progress);
    if (held?.sequence !== sequence - 1 && (held || sequence > 0)) break;
    head = held?.head ?? BEGINNING;
  }
  throw new SequenceGap(caseId, sequence, (await heldOf(db, caseId))?.sequence);
}

/** Answers the new end of the audit chain, or undefined when this record does not follow what the store holds. */
async function write(db: Db, progress: Progress, before: string): Promise<string | undefined> {
  const { caseId, sequence, lines, events } = progress;
  const links = chained(caseId, sequence, lines, before);
  const head = links.at(-1)?.hash ?? before;
  const given = {
    ...projectionOf(progress),
    before,
    head,
    lines: links.map(({ line, actor, event, before, hash }) => ({
      line,
      at: iso(event.at),
      actor,
      event,
      before,
      hash,
    })),
    events: JSON.stringify(events),
    ...whatFollows(lines),
  };
  const record = sequence === 0 ? firstRecord : laterRecord;
  const written = await writing(progress, () => record.run(db, jsonText(given)));
  return written ? head : undefined;
}

const heldOf = (db: Db, caseId: string): Promise<{ sequence: number; head: string } | undefined> =>
  db.selectFrom('cases').select(['sequence', 'head']).where('id', '=', caseId).executeTakeFirst();
