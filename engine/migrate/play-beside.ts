import { canonicalJson } from '../compile/canonical-json.ts';
import type { CaseEvent } from '../kernel/event.ts';
import type { Plan } from '../kernel/plan.ts';
import type { CaseState } from '../kernel/state.ts';
import { type Advanced, advance, created } from '../run/advance.ts';
import { firstDifference } from './first-difference.ts';
import { keepDates } from './keep-dates.ts';
import type { Reason } from './reason.ts';
import { Renaming } from './renaming.ts';

/** A case as its events made it on the version that it runs on: what each of them came to, and what it is now. */
export interface Played {
  readonly plan: Plan;
  readonly events: readonly CaseEvent[];
  readonly advanced: readonly Advanced[];
  readonly state: CaseState;
}

export function play(plan: Plan, events: readonly CaseEvent[]): Played {
  let state: CaseState = created;
  const advanced = events.map((event) => {
    const next = advance(plan, state, event);
    state = next.state;
    return next;
  });
  return { plan, events, advanced, state };
}

/**
 * Plays what came to a case on another plan, and looks at each event whether it came to the same: the state that it has
 * on the other, or the first thing that would have come about otherwise there. `now`, epoch ms: nothing may be overdue.
 * `renaming` says how the steps that they have in common are called on the other.
 *
 * A case that was halted is looked at as it stood before: what halted it is what a new version may mend.
 */
export function playBeside(
  played: Played,
  to: Plan,
  now: number,
  renaming = new Renaming({}),
): { readonly state: CaseState } | Reason {
  const { plan, events, advanced } = played;
  let both: Both = { old: created, state: created };
  for (const [i, event] of events.entries()) {
    const next = afterBoth(to, both, event, renaming, advanced[i] ?? { state: both.old, effects: [] });
    if ('why' in next) return next;
    both = next;
  }
  const later = { type: 'deadline-passed', at: now } as const;
  const overdue = afterBoth(to, both, later, renaming, advance(plan, both.old, later));
  if ('why' in overdue) return overdue;
  const place = differingPlace(renaming.state(both.old), both.state);
  return place === undefined ? { state: both.state } : { why: 'file-differs', place };
}

/** A case on its own version and on the other. */
interface Both {
  readonly old: CaseState;
  readonly state: CaseState;
}

function afterBoth(
  to: Plan,
  { old, state }: Both,
  event: CaseEvent,
  renaming: Renaming,
  before: Advanced,
): Both | Reason {
  if (event.type === 'case-moved') return { old: event.state, state: keepDates(renaming.state(event.state), state) };
  const { halted } = before.state;
  if (halted && !old.halted) return { old: before.state, state: { ...state, halted } };
  const after = advance(to, state, renaming.event(event));
  if (after.state.halted && !halted) return { why: 'halts', at: event.at, path: after.state.halted.problem.at };
  const difference = firstDifference(renaming.effects(before.effects), after.effects, {
    at: event.at,
    root: to.procedure,
  });
  return difference ?? { old: before.state, state: keepDates(renaming.state(before.state), after.state) };
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
