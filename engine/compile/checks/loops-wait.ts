import type { Check, Subject } from '../check.ts';
import { fault } from '../finding.ts';
import { graphsOf } from '../graph.ts';
import type { LocatedStep } from '../located.ts';
import { loopsIn } from '../loops.ts';
import { once } from '../once.ts';

/** A circle in which nothing waits would run for ever. */
export const loopsWait: Check = (subject) => {
  const waiting = waitingSteps(subject);
  return graphsOf(subject).flatMap(({ scope, ways }) =>
    loopsIn(
      scope.steps.filter((step) => !waiting.has(step)),
      (step) => (ways.get(step) ?? []).flatMap(({ to, triggered }) => (triggered || waiting.has(to) ? [] : [to])),
    ).map((loop) =>
      fault('graph/loop-without-wait', loop[0]?.pointer ?? '', { values: { steps: loop.map(({ id }) => id) } }),
    ),
  );
};

/** Steps that wait, or have a step that does inside them or in the part that they call. */
const waitingSteps = once(({ scopes }: Subject): ReadonlySet<LocatedStep> => {
  const waiting = new Set<LocatedStep>();
  const parts = new Set<string>(); // in which something waits
  const waits = ({ kind, step }: LocatedStep): boolean => kind.waits === true || parts.has(kind.calls?.(step) ?? '');
  for (let before = -1; before < waiting.size; ) {
    before = waiting.size;
    for (const located of scopes.flatMap(({ steps }) => steps.filter(waits)))
      for (let at: LocatedStep | undefined = located; at && !waiting.has(at); at = at.within.inside) {
        waiting.add(at);
        if (at.within.part !== undefined) parts.add(at.within.part);
      }
  }
  return waiting;
});
