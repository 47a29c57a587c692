import type { Subject } from './check.ts';
import { didYouMean } from './did-you-mean.ts';
import type { LocatedScope, LocatedStep } from './located.ts';
import { once } from './once.ts';

/** One way from a step to another of the same scope. */
interface Way {
  readonly to: LocatedStep;
  readonly outcome: string;
  /** Taken by a message or a deadline: the case has waited before. */
  readonly triggered: boolean;
}

/** How the steps of one scope follow one another. */
export interface Graph {
  readonly scope: LocatedScope;
  /** Where the main path begins: the start, and what interrupts everything else. */
  readonly main: readonly LocatedStep[];
  /** Where something begins beside the main path. */
  readonly beside: readonly LocatedStep[];
  readonly ways: ReadonlyMap<LocatedStep, readonly Way[]>;
  /** Steps after which a path may simply end. */
  readonly stops: ReadonlySet<LocatedStep>;
}

export const graphsOf: (subject: Subject) => readonly Graph[] = once(({ procedure, scopes }) =>
  scopes.map((scope, i) => graphOf(scope, i === 0 ? clockSteps(procedure.clocks) : [])),
);

const clockSteps = (clocks: Subject['procedure']['clocks']): string[] =>
  Object.values(clocks ?? {}).flatMap(({ expired }) => expired.to ?? []);

function graphOf(scope: LocatedScope, clockSteps: readonly string[]): Graph {
  const byId = new Map(scope.steps.map((step) => [step.id, step]));
  const ids = [...byId.keys()];
  // A mistyped name is reported as such; what is meant is followed, so that it is not also reported as unreachable.
  const find = (id: string): LocatedStep[] => {
    const step = byId.get(id) ?? byId.get(didYouMean(id, ids) ?? '');
    return step ? [step] : [];
  };
  const begins = (interrupt: boolean): LocatedStep[] =>
    scope.handlers.filter(({ handler }) => handler.interrupt === interrupt).flatMap(({ handler }) => find(handler.to));

  const ways = new Map<LocatedStep, Way[]>();
  const stops = new Set<LocatedStep>();
  for (const located of scope.steps) {
    const out: Way[] = [];
    ways.set(located, out);
    if (located.kind.place === 'end') continue;
    for (const [outcome, exit] of Object.entries(located.exits)) {
      if (outcome === '' && located.kind.leavesByName) continue;
      const next = exit.next ?? located.step.next;
      const triggered = exit.message !== undefined || exit.deadline !== undefined;
      if (next === undefined) stops.add(located);
      else
        for (const id of typeof next === 'string' ? [next] : next.map(({ to }) => to))
          out.push(...find(id).map((to) => ({ to, outcome, triggered })));
    }
  }
  return {
    scope,
    main: [...find(scope.scope.start), ...begins(true)],
    beside: [...begins(false), ...clockSteps.flatMap(find)],
    ways,
    stops,
  };
}

/** Everything that can be reached from these steps, themselves included. */
export function reachable(from: Iterable<LocatedStep>, ways: Graph['ways']): Set<LocatedStep> {
  const seen = new Set(from);
  for (const step of seen) for (const { to } of ways.get(step) ?? []) seen.add(to); // a set is walked while it grows
  return seen;
}

/** The same against the direction of the ways. */
export function reaching(targets: Iterable<LocatedStep>, ways: Graph['ways']): Set<LocatedStep> {
  const before = new Map<LocatedStep, Way[]>();
  for (const [from, out] of ways)
    for (const { to, ...way } of out) {
      const known = before.get(to);
      if (known) known.push({ to: from, ...way });
      else before.set(to, [{ to: from, ...way }]);
    }
  return reachable(targets, before);
}
