import { type Problem, problem } from '#engine/kernel/problem.ts';
import { changedReply } from '../replies/changed-reply.ts';
import type { Db } from '../tables.ts';
import type { AuditHead } from './audit-head.ts';
import { type AuditLine, BEGINNING, chainHash } from './chain.ts';
import { caseOfMessages } from './record-act.ts';

export type Verdict =
  | { readonly intact: true; readonly lines: number; readonly head: AuditHead | undefined }
  | { readonly intact: false; readonly lines: number; readonly problem: Problem };

/**
 * Whether a case's chain is what was written: finds an edited, deleted, inserted or moved line.
 * A cut end is found by the head that the case remembers, and by one that was exported before, when it is given.
 * With the chain of the messages of a case, its answers are compared too: each is what was kept.
 */
export async function verifyAudit(db: Db, caseId: string, exported?: AuditHead): Promise<Verdict> {
  const rows = await db
    .selectFrom('audit')
    .select(['sequence', 'line', 'actor', 'event', 'before', 'hash', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('sequence')
    .orderBy('line')
    .execute();
  const lines = rows.length;
  const broken = firstBreak(caseId, rows);
  if (broken) return { intact: false, lines, problem: broken };

  const end = rows.at(-1);
  const remembered = await db.selectFrom('cases').select('head').where('id', '=', caseId).executeTakeFirst();
  if (remembered && remembered.head !== (end?.hash ?? BEGINNING))
    return { intact: false, lines, problem: problem('audit/end-missing', placeOf(end), 'not where the case left it') };
  if (exported) {
    const there = rows.find(({ sequence, line }) => sequence === exported.sequence && line === exported.line);
    if (there?.hash !== exported.hash)
      return {
        intact: false,
        lines,
        problem: problem('audit/end-missing', placeOf(exported), 'not the exported head'),
      };
  }
  const answered = caseOfMessages(caseId);
  const changed =
    answered === undefined
      ? undefined
      : await changedReply(
          db,
          answered,
          rows.map(({ event }) => event),
        );
  if (changed) return { intact: false, lines, problem: changed };
  const head = end && { caseId, sequence: end.sequence, line: end.line, hash: end.hash };
  return { intact: true, lines, head };
}

function firstBreak(caseId: string, rows: readonly (AuditLine & { readonly at: number })[]): Problem | undefined {
  let before = BEGINNING;
  for (const row of rows) {
    if (row.before !== before) return problem('audit/chain-broken', placeOf(row), 'a line is missing or out of place');
    if (chainHash(caseId, row) !== row.hash || row.event.at !== row.at)
      return problem('audit/line-changed', placeOf(row), 'not as it was written');
    before = row.hash;
  }
  return undefined;
}

const placeOf = (line: Pick<AuditLine, 'sequence' | 'line'> | undefined): string =>
  line ? `${line.sequence}/${line.line}` : '';
