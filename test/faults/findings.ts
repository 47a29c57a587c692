import type { Client } from '@temporalio/client';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { verifyAudit } from '#store/audit/verify-audit.ts';
import { findCase } from '#store/cases/find-case.ts';
import { timelineOf } from '#store/cases/timeline-of.ts';
import { canonicalJson } from '#store/columns/canonical-json.ts';
import { documentsOf } from '#store/documents/documents-of.ts';
import { handOffsOf } from '#store/hand-offs/hand-offs-of.ts';
import { messagesOf } from '#store/messages/messages-of.ts';
import type { Db } from '#store/tables.ts';
import { current } from '#workflows/contract.ts';

/** All that a case has left in the store, without what differs between two cases of the same life. */
export interface Traces {
  readonly status: string;
  readonly timeline: readonly string[];
  readonly documents: readonly string[];
  readonly messages: readonly string[];
  readonly handOffs: readonly string[];
}

export async function tracesOf(db: Db, caseId: string): Promise<Traces> {
  const [row, timeline, documents, messages, handOffs] = await Promise.all([
    findCase(db, caseId),
    timelineOf(db, caseId),
    documentsOf(db, caseId),
    messagesOf(db, caseId),
    handOffsOf(db, caseId),
  ]);
  return {
    status: row?.status ?? 'lost',
    timeline: timeline.map(({ entry }) => JSON.stringify(entry)).toSorted(),
    documents: documents.map(({ name }) => name.replace(row?.reference ?? '', '')).toSorted(),
    messages: messages
      .map(({ recipient, channel, state, body }) => `${recipient} ${channel} ${state} ${body.length}`)
      .toSorted(),
    handOffs: handOffs.map(({ partner, state }) => `${partner} ${state}`).toSorted(),
  };
}

/** Where the store says something else than the case itself; the case is asked by replaying its whole history. */
export async function projectionDifferences(db: Db, client: Client, caseId: string): Promise<string[]> {
  const row = await findCase(db, caseId);
  const {
    status,
    milestone = null,
    file,
    steps,
    rules,
    tables,
    clocks,
    ended = null,
    closed,
  } = snapshotOf(await client.workflow.getHandle(caseId).query(current));
  const told = { status, milestone, file, steps, rules, tables, clocks, ended, closed };
  return Object.entries(told)
    .filter(([name, value]) => canonicalJson(row?.[name as keyof typeof told] ?? null) !== canonicalJson(value))
    .map(
      ([name, value]) =>
        `${caseId} ${name}: ${canonicalJson(row?.[name as keyof typeof told] ?? null)}, told ${canonicalJson(value)}`,
    );
}

export async function auditBreaks(db: Db, caseId: string): Promise<string[]> {
  const verdict = await verifyAudit(db, caseId);
  return verdict.intact ? [] : [`${caseId} ${JSON.stringify(verdict.problem)}`];
}
