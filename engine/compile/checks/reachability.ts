import type { Check } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import { type Graph, graphsOf, reachable } from '../graph.ts';
import type { LocatedStep } from '../located.ts';

/** Every step can be reached from the start, a handler or a clock. Of steps that hang together, the first is named. */
export const reachability: Check = (subject) => graphsOf(subject).flatMap(findings);

function findings({ scope, main, beside, ways }: Graph): Finding[] {
  if (main.length === 0) return []; // the start itself is unknown, and reported as such
  const seen = reachable([...main, ...beside], ways);
  const lost = scope.steps.filter((step) => !seen.has(step));
  const follows = new Set(lost.flatMap((step) => (ways.get(step) ?? []).map(({ to }) => to)));
  const named = lost.filter((step) => !follows.has(step));
  const covered = reachable(named, ways);
  for (const step of lost) {
    if (covered.has(step)) continue; // in a circle that nothing leads to
    named.push(step);
    for (const after of reachable([step], ways)) covered.add(after);
  }
  return named.map(finding);
}

const finding = ({ id, pointer }: LocatedStep): Finding => fault('graph/unreachable-step', pointer, { values: { id } });
