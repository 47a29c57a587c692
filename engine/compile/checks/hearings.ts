import type { Check } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import { type Graph, graphsOf } from '../graph.ts';
import type { LocatedStep } from '../located.ts';

/** The least that a party is given to be heard, in days (regulation of 8 June 1979, art. 9). */
const LEAST = 8;

/** What has been granted is not taken away before the party was heard, with eight days at least to answer. */
export const hearings: Check = (subject) => graphsOf(subject).flatMap(revocations);

function revocations(graph: Graph): Finding[] {
  const granting = graph.scope.steps.filter(({ step, kind }) => kind.decides?.(step).adverse === false);
  const found = new Map<LocatedStep, Finding>();
  for (const grant of granting)
    for (const taken of unheard(grant, graph))
      if (!found.has(taken))
        found.set(
          taken,
          fault('law/revocation-without-hearing', taken.pointer, { values: { step: taken.id, grant: grant.id } }),
        );
  return [...found.values()];
}

/** Adverse decisions that follow one, with no hearing between them. */
function unheard(grant: LocatedStep, { ways }: Graph): LocatedStep[] {
  const seen = new Set([grant]);
  for (const step of seen) if (!hears(step)) for (const { to } of ways.get(step) ?? []) seen.add(to);
  return [...seen].filter((step) => step !== grant && step.kind.decides?.(step.step).adverse);
}

/** The applicant is asked, and has time to answer. */
function hears({ step, kind }: LocatedStep): boolean {
  const asked = kind
    .references?.(step)
    .some(({ to, name, at }) => to === 'role' && name === 'applicant' && at === '/to');
  if (!kind.waits || !asked) return false;
  const { days, hours, ...longer } = step.due?.after ?? {};
  if (Object.keys(longer).length > 0) return true;
  return (days ?? 0) + (hours ?? 0) / 24 >= LEAST;
}
