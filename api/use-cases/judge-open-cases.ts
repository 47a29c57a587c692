import { setImmediate as breathe } from 'node:timers/promises';
import { canonicalJson } from '#engine/compile/canonical-json.ts';
import type { Renamed } from '#engine/kernel/event.ts';
import type { CaseState } from '#engine/kernel/state.ts';
import type { Language } from '#engine/language/text.ts';
import { type Judgement, judgeOf } from '#engine/migrate/judge-case.ts';
import type { Version } from '#engine/migrate/version.ts';
import { type CaseRecord } from '#store/cases/case.ts';
import { type OpenCasesRequest, openCases } from '#store/cases/open-cases.ts';
import { eventsOf, type KeptEvents } from '#store/events/events-of.ts';
import type { Deps } from '../deps.ts';

/** An open case, and what another version means for it. */
export interface JudgedCase {
  readonly id: string;
  readonly reference: string;
  readonly judgement: Judgement;
}

/** Cases that are judged before others are let in: a few milliseconds of work. */
const AT_ONCE = 20;

/** What `to` means for the open cases of `from`, a part at a time, each judged by all that came to it. */
export async function judgeOpenCases(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  [from, to]: readonly [Version, Version],
  language: Language,
  part: Pick<OpenCasesRequest, 'cursor' | 'limit'>,
  renamed: Renamed = {},
): Promise<{ readonly items: readonly JudgedCase[]; readonly next: string | null }> {
  const { procedure, version } = from.plan;
  const { items: cases, next } = await openCases(store.db, { procedure, version, ...part });
  const kept = await eventsOf(
    store.db,
    cases.map(({ id }) => id),
  );
  const { judge } = judgeOf(from, to, language, renamed);
  const judged: JudgedCase[] = [];
  for (const [i, one] of cases.entries()) {
    if (i % AT_ONCE === 0) await breathe();
    const { id, reference } = one;
    judged.push({ id, reference, judgement: judgedBy(judge, one, kept.get(id), now()) });
  }
  return { items: judged, next };
}

function judgedBy(
  judge: ReturnType<typeof judgeOf>['judge'],
  one: CaseRecord,
  kept: KeptEvents | undefined,
  now: number,
): Judgement {
  if (kept?.records !== one.sequence + 1) return { verdict: 'must-stay', reason: { why: 'events-missing' } };
  return judge({ events: kept.events, isAsPlayed: (state) => shown(state) === shown(one) }, now);
}

/** What the store shows of a case's state. */
const shown = ({ status, file, steps, rules, tables, clocks }: CaseState | CaseRecord): string =>
  canonicalJson({ status, file, steps, rules, tables, clocks });
