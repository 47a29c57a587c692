import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { graphsOf } from '../graph.ts';

/** A submission begins the case, and only one does; after an end nothing follows. */
export const places: Check = (subject) => {
  const findings: Finding[] = [];
  for (const { scope, main, ways } of graphsOf(subject)) {
    const [start] = main;
    const outermost = !scope.inside && scope.part === undefined;
    if (outermost && start && start.kind.place !== 'start')
      findings.push(
        error(
          'graph/no-submission',
          '/start',
          `The procedure begins with "${start.id}", where nothing is filed.`,
          'Begin with a step of kind "submission": it says by which form a case comes into being.',
        ),
      );
    const followed = new Set([...ways.values()].flatMap((out) => out.map(({ to }) => to)));
    for (const located of scope.steps) {
      const { id, pointer, kind, step, exits } = located;
      const first = outermost && start === located;
      if (kind.place === 'start' && (!first || followed.has(located)))
        findings.push(
          error(
            'graph/submission-not-first',
            pointer,
            first
              ? `A path leads back to "${id}", but an application is filed only once.`
              : `"${id}" does not begin the case.`,
            'Let the procedure `start` with it and lead no path back; to ask the applicant again, use a request.',
          ),
        );
      if (kind.place !== 'end') continue;
      const next =
        step.next === undefined ? Object.entries(exits).find(([, exit]) => exit.next !== undefined)?.[0] : '';
      if (next !== undefined)
        findings.push(
          error(
            'graph/end-with-next',
            next === '' ? `${pointer}/next` : `${pointer}/outcomes/${next}/next`,
            `"${id}" ends the case, so nothing follows it.`,
            'Remove `next`, or use another kind of step.',
          ),
        );
    }
  }
  return findings;
};
