import type { Entry } from '#engine/kernel/effect.ts';
import type { Progress, ProgressLine } from '#engine/run/progress.ts';
import { BEGINNING, chained } from '../audit/chain.ts';
import { jsonText } from '../columns/jsonb.ts';
import { SequenceGap } from '../problems/sequence-gap.ts';
import type { Db } from '../tables.ts';
import { headsOf } from './known-heads.ts';
import { firstRecord, laterRecord } from './project.ts';
import { iso, projectionOf } from './projection.ts';
import { writing } from './reference-taken.ts';

/**
 * Writes one quiescent point of a case down, all of it or nothing, once: case, tasks, incidents, timeline and audit.
 * `repeated`: the store held it already. Usually one round trip.
 * @throws SequenceGap when the record before is missing: try again.
 * @throws StoreRefusal `store/text-unstorable`, `store/reference-taken`
 */
export async function recordProgress(db: Db, progress: Progress): Promise<'recorded' | 'repeated'> {
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
    if (held && held.sequence >= sequence) return 'repeated';
    if (held?.sequence !== sequence - 1 && (held || sequence > 0)) break;
    head = held?.head ?? BEGINNING;
  }
  throw new SequenceGap(caseId, sequence, (await heldOf(db, caseId))?.sequence);
}

/** Answers the new end of the audit chain, or undefined when this record does not follow what the store holds. */
async function write(db: Db, progress: Progress, before: string): Promise<string | undefined> {
  const { caseId, sequence, lines } = progress;
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
    departures: departures(lines),
    failures: last(lines, 'incident', ({ activity }) => [activity, { activity }]),
    repairs: last(lines, 'repaired', ({ activity, how }) => [activity, { activity, how }]),
  };
  const record = sequence === 0 ? firstRecord : laterRecord;
  const written = await writing(progress, () => record.run(db, jsonText(given)));
  return written ? head : undefined;
}

const heldOf = (db: Db, caseId: string): Promise<{ sequence: number; head: string } | undefined> =>
  db.selectFrom('cases').select(['sequence', 'head']).where('id', '=', caseId).executeTakeFirst();

const departures = (lines: readonly ProgressLine[]): object[] =>
  last(lines, 'left', ({ visit, outcome }) => [visit, { visit, outcome }]);

/** Of each thing the last line that tells of it: a task or an incident may open and close within one record. */
function last<What extends Entry['what']>(
  lines: readonly ProgressLine[],
  what: What,
  read: (entry: Extract<Entry, { what: What }>) => [of: string, facts: object],
): object[] {
  const found = new Map<string, object>();
  for (const { at, by, entry } of lines)
    if (entry.what === what) {
      const [of, facts] = read(entry as Extract<Entry, { what: What }>);
      found.set(of, { ...facts, person: by?.person ?? null, at: iso(at) });
    }
  return [...found.values()];
}
