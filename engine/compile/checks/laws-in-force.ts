import { lawOf } from '../../language/law.ts';
import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** A law that is cited is in force for one of the scenarios at least: what applies to no case shown is a mistyped year. */
export const lawsInForce: Check = (subject) => {
  const { law: laws = {}, scenarios = [] } = subject.procedure;
  const last = scenarios
    .map(({ filedAt }) => filedAt.slice(0, 10))
    .toSorted()
    .at(-1);
  const cited = new Set(partsOf(subject).laws.map(({ value }) => lawOf(value)));
  return Object.entries(laws).flatMap(([law, { from }]) =>
    last !== undefined && from !== undefined && from > last && cited.has(law)
      ? [fault('law/not-in-force', pointerTo('law', law, 'from'), { values: { law, from, last } })]
      : [],
  );
};
