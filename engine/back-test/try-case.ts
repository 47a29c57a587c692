import type { CaseEvent } from '../kernel/event.ts';
import type { Version } from '../migrate/version.ts';
import { dayOf } from '../time/zone.ts';
import { courseOf } from './course.ts';
import { type ChangedValue, type ChangedVerdict, changedValues, changedVerdicts } from './differences.ts';
import { type Refiled, refile, type Unfit } from './refile.ts';
import { replay } from './replay.ts';

/** What a draft would have made of a closed case. Says nothing that was entered. */
export type Tried =
  /** Both ways came to the same decision, or to another one. */
  | {
      readonly what: 'decided';
      readonly before: string;
      readonly after: string;
      readonly verdicts: readonly ChangedVerdict[];
      readonly values: readonly ChangedValue[];
    }
  /** The draft would not have taken the application as it was. */
  | { readonly what: 'unfit'; readonly unfit: readonly Unfit[] }
  /** On the draft, people would have been asked something else, at that step or from there on. */
  | { readonly what: 'strayed'; readonly step: string; readonly verdicts: readonly ChangedVerdict[] }
  /** Played on its own version, the case does not end as it did: what the draft makes of it would say nothing. */
  | { readonly what: 'not-comparable' };

/** The decision of an application that would not have been taken. */
const NOT_FILED = 'not-filed';

/**
 * Plays a closed case twice, on its own version and on the draft, by the same means: what differs is the draft's doing.
 * `ended`: how it really ended.
 */
export function tryCase(
  own: Version,
  draft: Version,
  { events, ended }: { readonly events: readonly CaseEvent[]; readonly ended: string | undefined },
): Tried {
  const [started] = events;
  if (started?.type !== 'case-started') return { what: 'not-comparable' };
  const control = replay(own, events, started.file);
  if (control.strayedAt !== undefined || control.simulation.state.ended?.outcome !== ended)
    return { what: 'not-comparable' };
  const before = courseOf(control.simulation);
  const today = dayOf(started.filing.receivedAt ?? started.at, draft.plan.calendar.zone);
  const refiled = refile(own.procedure, draft.procedure, started.file, today);
  if ('unfit' in refiled) return { what: 'unfit', unfit: refiled.unfit };
  if ('blocked' in refiled)
    return {
      what: 'decided',
      before: before.decision,
      after: NOT_FILED,
      verdicts: verdictsOfBlocked(refiled, before.verdicts),
      values: [],
    };
  const { simulation, strayedAt } = replay(draft, events, refiled.file);
  const after = courseOf(simulation);
  const verdicts = changedVerdicts(before.verdicts, after.verdicts);
  // What comes after a decision, such as a payment that was never ordered before, does not change it.
  const isDecided = after.decisions > 0 && after.decisions >= before.decisions;
  if (strayedAt !== undefined && !isDecided) return { what: 'strayed', step: strayedAt, verdicts };
  return {
    what: 'decided',
    before: before.decision,
    after: after.decision,
    verdicts,
    values: changedValues(before.values, after.values),
  };
}

const verdictsOfBlocked = (
  { blocked: { rules, criteria } }: Extract<Refiled, { readonly blocked: unknown }>,
  before: ReadonlyMap<string, ChangedVerdict['before']>,
): ChangedVerdict[] =>
  criteria.map((criterion) => ({
    rules,
    criterion,
    before: before.get(`${rules}/${criterion}`) ?? 'not-asked',
    after: 'not-met',
  }));
