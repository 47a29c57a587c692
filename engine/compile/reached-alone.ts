import type { Subject } from './check.ts';
import { type Graph, graphsOf } from './graph.ts';
import { type LocatedScope, type LocatedStep, stepsOf } from './located.ts';
import { namesOf, RESERVED_ROLES } from './names-of.ts';
import { once } from './once.ts';

/** The steps that a case can come to before any officer has had a hand in it, each with the step before it. */
export const reachedAlone: (subject: Subject) => ReadonlyMap<LocatedStep, LocatedStep | undefined> = once((subject) => {
  const reached = new Map<LocatedStep, LocatedStep | undefined>();
  const graphs = new Map(graphsOf(subject).map((graph) => [graph.scope, graph]));
  const officers = new Set(
    [...namesOf(subject).role].filter((role) => !(RESERVED_ROLES as readonly string[]).includes(role)),
  );

  /** Walks a scope; whether it can be left with no officer having acted. */
  const walk = (scope: LocatedScope, from: LocatedStep | undefined): boolean => {
    const graph = graphs.get(scope);
    if (!graph) return true;
    const begun = beginnings(graph, officers);
    const open = begun.map((step) => [step, from] as const);
    let left = false;
    for (const [step, before] of open) {
      if (reached.has(step)) continue;
      reached.set(step, before);
      if (step.kind.place === 'end' || graph.stops.has(step)) left = true;
      const offered = step.kind.offers?.(step.step) ?? [];
      const inner = subject.scopes.filter(({ inside }) => inside === step);
      const done = inner.map((one) => walk(one, step));
      const alone = step.kind.frame !== undefined || done.every(Boolean);
      for (const { to, outcome, triggered } of graph.ways.get(step) ?? [])
        if (triggered || (alone && !offered.includes(outcome))) open.push([to, step]);
    }
    return left;
  };
  const [outermost] = subject.scopes;
  if (outermost) walk(outermost, undefined);
  return reached;
});

/** Where something begins by itself, by the applicant or by a partner. */
function beginnings({ scope, main, beside }: Graph, officers: ReadonlySet<string>): LocatedStep[] {
  const byOfficer = scope.handlers
    .filter(({ handler }) => [handler.by ?? []].flat().some((role) => officers.has(role)))
    .map(({ handler }) => stepsOf(scope).get(handler.to));
  return [...main, ...beside].filter((step) => !byOfficer.includes(step));
}

/** The way to a step, by ids. */
export function wayAlone(subject: Subject, step: LocatedStep): readonly string[] {
  const reached = reachedAlone(subject);
  const way: string[] = [];
  for (let at: LocatedStep | undefined = step; at && !way.includes(at.id); at = reached.get(at)) way.unshift(at.id);
  return way;
}
