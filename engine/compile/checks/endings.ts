import type { Check } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import { type Graph, graphsOf, reachable, reaching } from '../graph.ts';
import type { LocatedScope, LocatedStep } from '../located.ts';
import { loopsIn } from '../loops.ts';

/** Every path can end, and the main path ends in a result that the applicant is told. */
export const endings: Check = (subject) => graphsOf(subject).flatMap((graph) => [...noEnd(graph), ...deadEnds(graph)]);

function noEnd({ scope, main, ways, stops }: Graph): Finding[] {
  if (scope.inside || scope.part !== undefined) return [];
  return [...reachable(main, ways)]
    .filter((step) => stops.has(step))
    .map(({ id, pointer }) => fault('graph/no-end', pointer, { values: { id } }));
}

function deadEnds({ scope, main, beside, ways, stops }: Graph): Finding[] {
  if (isCutShort(scope)) return [];
  const ends = scope.steps.filter((step) => stops.has(step) || step.kind.place === 'end');
  const canEnd = reaching(ends, ways);
  const stuck = [...reachable([...main, ...beside], ways)].filter((step) => !canEnd.has(step));
  const after = (step: LocatedStep): LocatedStep[] => (ways.get(step) ?? []).map(({ to }) => to);
  return loopsIn(inOrder(scope, stuck), after)
    .filter((loop) => loop.every((step) => after(step).every((next) => loop.includes(next))))
    .map((loop) =>
      fault('graph/dead-end', loop[0]?.pointer ?? scope.pointer, { values: { steps: loop.map(({ id }) => id) } }),
    );
}

/** Something outside the path ends this scope: a handler, the step around it, or a join that does not wait for all. */
function isCutShort({ handlers, inside }: LocatedScope): boolean {
  const interrupted = handlers.some(
    ({ handler }) =>
      handler.interrupt &&
      ((handler.deadline ?? handler.clock) !== undefined || [handler.by ?? []].flat().some((by) => by !== 'applicant')),
  );
  if (interrupted || !inside) return interrupted;
  const left = Object.values(inside.exits).some(
    ({ message, deadline }) => message !== undefined || deadline !== undefined,
  );
  return left || inside.kind.joins?.(inside.step).cutsShort === true || isCutShort(inside.within);
}

const inOrder = ({ steps }: LocatedScope, some: readonly LocatedStep[]): LocatedStep[] => {
  const chosen = new Set(some);
  return steps.filter((step) => chosen.has(step));
};
