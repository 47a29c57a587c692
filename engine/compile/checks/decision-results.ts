import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { type Graph, graphsOf } from '../graph.ts';
import type { LocatedStep } from '../located.ts';

/** What is decided is what the case ends as: statistics, archives and the applicant's page read the end. */
export const decisionResults: Check = (subject) =>
  graphsOf(subject).flatMap((graph) =>
    graph.scope.steps.flatMap((step) => {
      const { outcome = '' } = step.kind.decides?.(step.step) ?? {};
      const others = CONTRARY.get(outcome);
      const end = others && endsAfter(step, graph).find((one) => others.includes(one.kind.endsAs?.(one.step) ?? ''));
      return end
        ? [
            fault('law/decision-contradicted', `${step.pointer}/outcome`, {
              values: { id: step.id, outcome, end: end.id, result: String(end.kind.endsAs?.(end.step)) },
            }),
          ]
        : [];
    }),
  );

const CONTRARY = new Map([
  ['granted', ['refused']],
  ['refused', ['granted']],
  ['closed', ['granted', 'refused']],
]);

/** The ends that a case comes to after a decision with nobody having acted, and nothing else been decided, in between. */
function endsAfter(decision: LocatedStep, { ways }: Graph): LocatedStep[] {
  const onward = new Set([decision]);
  for (const step of onward)
    if (step === decision || !(step.kind.waits || step.kind.decides))
      for (const { to } of ways.get(step) ?? []) onward.add(to);
  return [...onward].filter(({ kind }) => kind.place === 'end');
}
