import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { graphsOf } from '../graph.ts';
import type { LocatedStep } from '../located.ts';

/** A case that ends against the applicant was decided against them before: only a decision has reasons and remedies. */
export const adverseEnds: Check = (subject) => {
  const [outermost] = graphsOf(subject);
  if (!outermost) return [];
  const { main, beside, ways } = outermost;
  const decidesInside = (step: LocatedStep): boolean =>
    isAgainst(step.kind.decides?.(step.step)) ||
    subject.scopes.some(({ inside, steps }) => inside === step && steps.some(decidesInside));
  const silent = Object.values(subject.procedure.clocks ?? {}).map(({ expired }) => expired.to); // looked at by `silence`
  const undecided = new Set([...main, ...beside.filter(({ id }) => !silent.includes(id))]);
  for (const step of undecided) // a set is walked while it grows
    if (!decidesInside(step)) for (const { to } of ways.get(step) ?? []) undecided.add(to);
  return [...undecided].flatMap((step) =>
    step.kind.endsAdversely?.(step.step)
      ? [fault('law/adverse-end-undecided', step.pointer, { values: { id: step.id } })]
      : [],
  );
};

/** A refusal that is not called adverse is told at the decision. */
const isAgainst = (decision: ReturnType<NonNullable<LocatedStep['kind']['decides']>> | undefined): boolean =>
  decision?.adverse === true || decision?.outcome === 'refused';
