import type { Check } from '../check.ts';
import { type Finding, remark } from '../finding.ts';
import { graphsOf, reaching } from '../graph.ts';
import type { LocatedStep } from '../located.ts';
import { isAskedOfApplicant } from '../of-applicant.ts';

/** An applicant who is told of decisions and questions is told that the case is over, too: nobody waits for what has ended. */
export const untoldEnds: Check = (subject) => {
  const [graph] = graphsOf(subject);
  if (!graph?.scope.steps.some(({ kind, step }) => kind.decides?.(step).notify !== undefined)) return [];
  const { scope, ways } = graph;
  const decided = scope.steps.filter((step) => step.kind.decides);
  const found = new Map<LocatedStep, Finding>(); // by the end: several ways to it are told once
  for (const wait of scope.steps.filter((step) => step.kind.waits && !isAskedOfApplicant(step))) {
    const before = reaching([wait], ways);
    if (decided.some((step) => before.has(step))) continue; // told by the decision
    const after = new Set((ways.get(wait) ?? []).map(({ to }) => to));
    for (const step of after) {
      if (step.kind.place === 'end' && !found.has(step))
        found.set(step, remark('law/end-untold', step.pointer, { values: { end: step.id, step: wait.id } }));
      if (!tells(step) && !step.kind.waits) for (const { to } of ways.get(step) ?? []) after.add(to);
    }
  }
  return [...found.values()];
};

/** It decides, or sends the applicant a letter or a message; what happens inside of a step is taken on trust. */
function tells({ kind, step }: LocatedStep): boolean {
  if (kind.decides || kind.scopes || kind.calls) return true;
  const references = kind.references?.(step) ?? [];
  const isToAnother = references.some(({ to, name, at }) => to === 'role' && at === '/to' && name !== 'applicant');
  return !isToAnother && references.some(({ to }) => to === 'letter' || to === 'message');
}
