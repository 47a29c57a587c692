import type { Progress, ProgressLine } from '#engine/run/progress.ts';
import { auditHead } from '../audit/audit-head.ts';
import { BEGINNING, chained, type Told } from '../audit/chain.ts';
import { canonicalJson } from '../columns/canonical-json.ts';
import { jsonText } from '../columns/jsonb.ts';
import { keepEvents } from '../events/keep-events.ts';
import type { Db } from '../tables.ts';
import { projectionAlone } from './project.ts';
import { projectionOf } from './projection.ts';
import { whatFollows } from './what-follows.ts';

/**
 * Looks at a record whose number the store has seen. A case that was killed between its record and Temporal's goes on
 * from the state before; what it then does first may be another thing, and that is what happened. Timeline and
 * projection are made so; the audit chain keeps what was said and adds `recorded-again` with what holds.
 */
export function correctRecord(db: Db, progress: Progress): Promise<'repeated' | 'corrected'> {
  return db.transaction().execute(async (transaction) => {
    const { caseId, sequence, lines } = progress;
    const { sequence: latest } = await transaction
      .selectFrom('cases')
      .select('sequence')
      .where('id', '=', caseId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const same = canonicalJson(await told(transaction, caseId, sequence)) === canonicalJson(lines.map(saidBy));
    if (!same) await tellAgain(transaction, progress, latest);
    await keepEvents(transaction, progress);
    if (latest === sequence) {
      const given = { ...projectionOf(progress), head: BEGINNING, ...whatFollows(lines) };
      await projectionAlone.run(transaction, jsonText(given));
    }
    return same ? 'repeated' : 'corrected';
  });
}

const saidBy = ({ by, entry }: ProgressLine) => ({ actor: by?.person ?? null, role: by?.role ?? null, entry });

const told = (db: Db, caseId: string, sequence: number) =>
  db
    .selectFrom('timeline')
    .select(['actor', 'role', 'entry'])
    .where('case_id', '=', caseId)
    .where('sequence', '=', sequence)
    .orderBy('line')
    .execute();

async function tellAgain(db: Db, { caseId, sequence, at, lines }: Progress, latest: number): Promise<void> {
  const end = await auditHead(db, caseId);
  const again: readonly Told[] = [{ at, entry: { what: 'recorded-again', sequence } }, ...lines];
  const from = end?.sequence === latest ? end.line + 1 : 0;
  const links = chained(caseId, latest, again, end?.hash ?? BEGINNING, from);
  await db.deleteFrom('timeline').where('case_id', '=', caseId).where('sequence', '=', sequence).execute();
  const rows = lines.map(({ at, by, entry }, line) => ({
    case_id: caseId,
    sequence,
    line,
    at: new Date(at),
    actor: by?.person ?? null,
    role: by?.role ?? null,
    what: entry.what,
    entry,
  }));
  if (rows.length > 0) await db.insertInto('timeline').values(rows).execute();
  await db
    .insertInto('audit')
    .values(links.map((link) => ({ ...link, case_id: caseId, at: new Date(link.event.at) })))
    .execute();
  await db
    .updateTable('cases')
    .set({ head: links.at(-1)?.hash ?? BEGINNING })
    .where('id', '=', caseId)
    .execute();
}
