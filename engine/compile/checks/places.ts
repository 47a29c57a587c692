import type { Check } from '../check.ts';
import { type Finding, fault, removable } from '../finding.ts';
import { graphsOf } from '../graph.ts';

/** A submission begins the case, and only one does; after an end nothing follows. */
export const places: Check = (subject) => {
  const findings: Finding[] = [];
  for (const { scope, main, beside, ways } of graphsOf(subject)) {
    const [start] = main;
    const outermost = !scope.inside && scope.part === undefined;
    if (outermost && start && start.kind.place !== 'start')
      findings.push(fault('graph/no-submission', '/start', { values: { id: start.id } }));
    const followed = new Set([
      ...main.slice(1),
      ...beside,
      ...[...ways.values()].flatMap((out) => out.map(({ to }) => to)),
    ]);
    for (const located of scope.steps) {
      const { id, pointer, kind, step, exits } = located;
      const first = outermost && start === located;
      if (kind.place === 'start' && (!first || followed.has(located)))
        findings.push(fault('graph/submission-not-first', pointer, { values: { id } }));
      if (kind.place !== 'end') continue;
      const next =
        step.next === undefined ? Object.entries(exits).find(([, exit]) => exit.next !== undefined)?.[0] : '';
      if (next !== undefined)
        findings.push(
          removable('graph/end-with-next', next === '' ? `${pointer}/next` : `${pointer}/outcomes/${next}/next`, {
            id,
          }),
        );
    }
  }
  return findings;
};
