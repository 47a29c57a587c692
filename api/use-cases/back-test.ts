import { setImmediate as breathe } from 'node:timers/promises';
import { type Tally, tally } from '#engine/back-test/tally.ts';
import { type Tried, tryCase } from '#engine/back-test/try-case.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type Version, versionOf } from '#engine/migrate/version.ts';
import { chainOfProcedure, recordAct } from '#store/audit/record-act.ts';
import { type ClosedCase, closedCases } from '#store/cases/closed-cases.ts';
import { eventsOf, type KeptEvents } from '#store/events/events-of.ts';
import { findVersion } from '#store/procedures/find-version.ts';
import type { Db } from '#store/tables.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { checkProcedure } from './check-procedure.ts';
import { refuseDefinition } from './refuse-definition.ts';

/** What an operator agrees to: so many closed cases at most, for a reason that is kept. */
export interface BackTestOrder {
  readonly cases: number;
  readonly because: string;
}

export interface BackTested extends Tally {
  readonly draft: Version;
  readonly hash: string;
}

/** Cases of which what came to them is in memory at once. */
const AT_ONCE = 100;

/**
 * Plays closed cases of a procedure on a draft of it: which decisions would differ, and by which verdicts. The consent is
 * in the procedure's audit chain before anything is read; what comes out is counted, and says nothing that was entered.
 */
export async function backTest(
  { store: { db }, now }: Pick<Deps, 'store' | 'now'>,
  asker: Asker,
  definition: JsonObject,
  { cases: most, because }: BackTestOrder,
): Promise<BackTested | Refusal> {
  if (!isOperator(asker)) return nothingHere();
  const { findings, hash } = await checkProcedure({ definition });
  const draft = hash === null ? undefined : versionOf(definition);
  if (!draft || hash === null) return refuseDefinition(findings);
  const slug = draft.plan.procedure;
  const entry = { what: 'back-tested', hash, cases: most, because } as const;
  const by = { person: asker.person, role: 'operator' };
  await db
    .transaction()
    .execute((transaction) => recordAct(transaction, chainOfProcedure(slug), { at: now(), by, entry }));
  const tried = await tryAll(db, draft, await closedCases(db, slug, most));
  return { draft, hash, ...tally(tried) };
}

async function tryAll(db: Db, draft: Version, cases: readonly ClosedCase[]): Promise<Tried[]> {
  const own = new Map<number, Version | undefined>();
  const tried: Tried[] = [];
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const some = cases.slice(from, from + AT_ONCE);
    const kept = await eventsOf(
      db,
      some.map(({ id }) => id),
    );
    for (const one of some) {
      if (!own.has(one.version)) own.set(one.version, await versionInStore(db, draft.plan.procedure, one.version));
      await breathe();
      tried.push(tryOne(own.get(one.version), draft, one, kept.get(one.id)));
    }
  }
  return tried;
}

function tryOne(own: Version | undefined, draft: Version, one: ClosedCase, kept: KeptEvents | undefined): Tried {
  if (!own || kept?.records !== one.sequence + 1) return { what: 'not-comparable' };
  return tryCase(own, draft, { events: kept.events, ended: one.ended?.outcome });
}

async function versionInStore(db: Db, slug: string, version: number): Promise<Version | undefined> {
  const published = await findVersion(db, slug, version);
  return published && versionOf(published.definition, published.plan);
}
