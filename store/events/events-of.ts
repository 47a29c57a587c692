import type { CaseEvent } from '#engine/kernel/event.ts';
import type { Db } from '../tables.ts';

/** What came to a case, in order. */
export interface KeptEvents {
  readonly events: readonly CaseEvent[];
  /** From how many of its records, the first included: fewer than it has when some are missing. */
  readonly records: number;
}

/**
 * What came to each of these cases; `before` leaves out the records from that number on.
 * A case that was filed before events were kept is not in it.
 */
export async function eventsOf(
  db: Db,
  caseIds: readonly string[],
  before?: number,
): Promise<ReadonlyMap<string, KeptEvents>> {
  if (caseIds.length === 0) return new Map();
  let query = db.selectFrom('events').select(['case_id as caseId', 'sequence', 'events']);
  if (before !== undefined) query = query.where('sequence', '<', before);
  const rows = await query.where('case_id', 'in', caseIds).orderBy('case_id').orderBy('sequence').execute();
  const found = new Map<string, { readonly events: CaseEvent[]; records: number }>();
  for (const { caseId, sequence, events } of rows) {
    const kept = found.get(caseId) ?? { events: [], records: 0 };
    if (sequence !== kept.records) continue; // what comes after a gap does not follow from what is known
    kept.events.push(...(JSON.parse(events) as CaseEvent[]));
    kept.records++;
    found.set(caseId, kept);
  }
  return found;
}
