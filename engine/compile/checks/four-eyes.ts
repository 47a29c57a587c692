import type { Check, Subject } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import { type Graph, graphsOf, reachable } from '../graph.ts';
import type { LocatedStep } from '../located.ts';

/** Who may not do a step because they did another can be told: the other is done by a person, and before it. */
export const fourEyes: Check = (subject) => graphsOf(subject).flatMap((graph) => ofScope(subject, graph));

const ofScope = (subject: Subject, graph: Graph): Finding[] =>
  graph.scope.steps.flatMap((located) =>
    (located.kind.references?.(located.step) ?? []).flatMap(({ to, name, at }) => {
      if (to !== 'step' || !at.startsWith('/notSameAs')) return [];
      const others = subject.scopes.flatMap(({ steps }) => steps.filter(({ id }) => id === name));
      if (others.length === 0 || others.some((other) => separates(other, located, graph))) return [];
      return [
        fault('law/separation-without-effect', located.pointer + at, { values: { step: located.id, other: name } }),
      ];
    }),
  );

/** Another step, which somebody does, and from which this one can follow; in another scope it is taken on trust. */
function separates(other: LocatedStep, step: LocatedStep, { scope, ways }: Graph): boolean {
  if (other === step || !other.kind.offers) return false;
  return other.within !== scope || reachable([other], ways).has(step);
}
