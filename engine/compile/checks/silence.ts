import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';
import { type Graph, graphsOf } from '../graph.ts';
import { type LocatedStep, stepsOf } from '../located.ts';

/** Silence is recorded and has its effect in law, but a refusal by silence closes nothing: a decision is still owed. */
export const silence: Check = (subject) => {
  const graph = graphsOf(subject).find(({ scope }) => !scope.inside);
  if (!graph) return [];
  const heard = subject.scopes.flatMap(({ handlers }) => handlers.map(({ handler }) => handler));
  return Object.entries(subject.procedure.clocks ?? {}).flatMap(([name, { expired }]) => {
    const isHeard = heard.some(({ clock, before }) => clock === name && before === undefined);
    if (expired.effect !== 'none' && expired.to === undefined && !isHeard)
      return [
        fault('law/silence-unrecorded', pointerTo('clocks', name, 'expired'), {
          values: { clock: name, effect: expired.effect },
        }),
      ];
    const begun = stepsOf(graph.scope).get(expired.to ?? '');
    const end = begun && expired.effect !== 'tacit-grant' ? endsAlone(begun, graph) : undefined;
    return end
      ? [
          fault('law/silence-closes', pointerTo('clocks', name, 'expired', 'to'), {
            values: { clock: name, end: end.id },
          }),
        ]
      : [];
  });
};

/** An end that is come to without anybody having acted on the way. */
function endsAlone(begun: LocatedStep, { ways }: Graph): LocatedStep | undefined {
  const seen = new Set([begun]);
  for (const step of seen) {
    if (step.kind.place === 'end') return step;
    if (!step.kind.waits) for (const { to } of ways.get(step) ?? []) seen.add(to);
  }
  return undefined;
}
