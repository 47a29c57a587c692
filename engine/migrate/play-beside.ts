import { canonicalJson } from '../compile/canonical-json.ts';
import type { CaseEvent } from '../kernel/event.ts';
import type { Plan } from '../kernel/plan.ts';
import type { CaseState } from '../kernel/state.ts';
import { advance, created } from '../run/advance.ts';
import { firstDifference } from './first-difference.ts';
import { keepDates } from './keep-dates.ts';
import type { Reason } from './reason.ts';

/** A case as its events make it on the version that it runs on. */
export const played = (plan: Plan, events: readonly CaseEvent[]): CaseState =>
  events.reduce((state, event) => advance(plan, state, event).state, created);

/**
 * Plays what came to a case on its own plan and on another one, event by event: the state that it has on the other, or
 * the first thing that would have come about otherwise there. `now`, epoch ms: nothing may be overdue on the other.
 *
 * A case that was halted is looked at as it stood before: what halted it is what a new version may mend.
 */
export function playBeside(
  from: Plan,
  to: Plan,
  events: readonly CaseEvent[],
  now: number,
): { readonly state: CaseState } | Reason {
  let both: Both = { old: created, state: created };
  for (const event of events) {
    const next = afterBoth(from, to, both, event);
    if ('why' in next) return next;
    both = next;
  }
  const overdue = afterBoth(from, to, both, { type: 'deadline-passed', at: now });
  if ('why' in overdue) return overdue;
  const place = differingPlace(both.old, both.state);
  return place === undefined ? { state: both.state } : { why: 'file-differs', place };
}

/** A case on its own version and on the other. */
interface Both {
  readonly old: CaseState;
  readonly state: CaseState;
}

function afterBoth(from: Plan, to: Plan, { old, state }: Both, event: CaseEvent): Both | Reason {
  if (event.type === 'case-moved') return { old: event.state, state: keepDates(event.state, state) };
  const before = advance(from, old, event);
  const { halted } = before.state;
  if (halted && !old.halted) return { old: before.state, state: { ...state, halted } };
  const after = advance(to, state, event);
  if (after.state.halted && !halted) return { why: 'halts', at: event.at, path: after.state.halted.problem.at };
  const difference = firstDifference(before.effects, after.effects, { at: event.at, root: from.procedure });
  return difference ?? { old: before.state, state: keepDates(before.state, after.state) };
}

/** A value that the new version would have written otherwise. */
function differingPlace(old: CaseState, state: CaseState): string | undefined {
  if (old.status !== state.status) return 'case.status';
  const groups = [...new Set([...Object.keys(old.file), ...Object.keys(state.file)])];
  for (const group of groups) {
    const [was, is] = [fieldsOf(old.file[group]), fieldsOf(state.file[group])];
    for (const field of new Set([...Object.keys(was), ...Object.keys(is)]))
      if (canonicalJson(was[field] ?? null) !== canonicalJson(is[field] ?? null)) return `${group}.${field}`;
  }
  const framed = Object.entries(old.visits).find(
    ([id, { frame }]) => canonicalJson(frame ?? null) !== canonicalJson(state.visits[id]?.frame ?? null),
  );
  return framed?.[1].frame?.name;
}

const fieldsOf = (group: unknown): Readonly<Record<string, unknown>> =>
  group !== null && typeof group === 'object' && !Array.isArray(group) ? (group as Record<string, unknown>) : {};
