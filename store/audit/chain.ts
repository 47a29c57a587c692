import { createHash } from 'node:crypto';
import type { Entry } from '#engine/kernel/effect.ts';
import type { Actor } from '#engine/kernel/event.ts';
import { canonicalJson } from '../columns/canonical-json.ts';
import type { MessageAct } from './message-act.ts';
import type { ProcedureAct } from './procedure-act.ts';

/** What the chain says of one line: who did what, when. */
export interface AuditEvent {
  readonly at: number;
  /** `recorded-again`: what is under this number above did not come to hold; what follows did. */
  readonly entry: Entry | ProcedureAct | MessageAct | { readonly what: 'recorded-again'; readonly sequence: number };
}

/** A line before it is chained. */
export interface Told extends AuditEvent {
  readonly by?: Actor;
}

export interface AuditLine {
  readonly sequence: number;
  readonly line: number;
  readonly actor: Actor | null;
  readonly event: AuditEvent;
  readonly before: string;
  readonly hash: string;
}

/** What the first line of a case follows. */
export const BEGINNING = '0'.repeat(64);

/** SHA-256 over case, sequence and line, actor, event and the hash of the line before, as canonical JSON. */
export const chainHash = (caseId: string, { sequence, line, actor, event, before }: Omit<AuditLine, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalJson({ case: caseId, sequence, line, actor, event, before }))
    .digest('hex');

/** The lines of one record, each holding on to the one before; the first of them has the number `from`. */
export function chained(
  caseId: string,
  sequence: number,
  lines: readonly Told[],
  head: string,
  from = 0,
): readonly AuditLine[] {
  let before = head;
  return lines.map(({ at, by, entry }, i) => {
    const link = { sequence, line: from + i, actor: by ?? null, event: { at, entry }, before };
    const hash = chainHash(caseId, link);
    before = hash;
    return { ...link, hash };
  });
}
