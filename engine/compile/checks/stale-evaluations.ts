import type { Check, Subject } from '../check.ts';
import { type Finding, remark } from '../finding.ts';
import { placesOf } from '../flow/places.ts';
import { flowsOf } from '../flow/step-flow.ts';
import { type Graph, graphsOf, reaching } from '../graph.ts';
import type { LocatedStep } from '../located.ts';
import { isAskedOfApplicant } from '../of-applicant.ts';
import { once } from '../once.ts';

/** What was worked out of the application is worked out anew before it is used, once the applicant may have changed it. */
export const staleEvaluations: Check = (subject) => graphsOf(subject).flatMap((graph) => stale(subject, graph));

function stale(subject: Subject, graph: Graph): Finding[] {
  const asked = graph.scope.steps.filter(isAskedOfApplicant);
  if (asked.length === 0) return [];
  const evaluated = graph.scope.steps
    .filter(({ kind, step }) => kind.evaluates?.(step))
    .map((evaluation) => ({ evaluation, results: workedOut(subject, evaluation) }));
  return asked.flatMap((request) => {
    const before = reaching([request], graph.ways);
    const changed = touchedBy(subject).get(request)?.filled ?? new Set();
    for (const { evaluation, results } of evaluated.filter((one) => before.has(one.evaluation)))
      for (const [place, sources] of results) {
        const source = [...sources].find((one) => changed.has(one));
        const way = source === undefined ? undefined : wayToUse(subject, request, place, graph);
        if (source !== undefined && way) return [told(subject, { request, evaluation, place, source, way })];
      }
    return [];
  });
}

interface Stale {
  readonly request: LocatedStep;
  readonly evaluation: LocatedStep;
  readonly place: number;
  readonly source: number;
  readonly way: readonly LocatedStep[];
}

function told(subject: Subject, { request, evaluation, place, source, way }: Stale): Finding {
  const { names } = placesOf(subject);
  return remark('data/stale-evaluation', request.pointer, {
    values: {
      step: request.id,
      field: names[source] ?? '',
      evaluation: evaluation.id,
      place: names[place] ?? '',
      reader: way.at(-1)?.id ?? '',
      way: [request, ...way].map(({ id }) => id).join(' → '),
    },
  });
}

const turnsOf = (subject: Subject, step: LocatedStep) => {
  const { enters = [], exits = [] } = flowsOf(subject).steps.get(step) ?? {};
  return [...enters, ...exits.flatMap(({ turns }) => turns)];
};

/** The places that each step uses, and those that it fills in. */
const touchedBy = once((subject: Subject) => {
  const touched = new Map<LocatedStep, { readonly used: ReadonlySet<number>; readonly filled: ReadonlySet<number> }>();
  for (const step of subject.scopes.flatMap(({ steps }) => steps)) {
    const turns = turnsOf(subject, step);
    touched.set(step, {
      used: new Set(turns.flatMap(({ needs }) => needs)),
      filled: new Set(turns.flatMap(({ writes }) => (writes ? [writes.place] : []))),
    });
  }
  return touched;
});

/** What an evaluation fills in, each with all the places that it comes from. */
function workedOut(subject: Subject, evaluation: LocatedStep): ReadonlyMap<number, ReadonlySet<number>> {
  const sources = new Map<number, Set<number>>();
  let looked: number[] = []; // criteria and tables look at several places before they are filled in
  for (const { needs, writes } of turnsOf(subject, evaluation)) {
    looked.push(...needs);
    if (!writes) continue;
    const all = sources.get(writes.place) ?? new Set<number>();
    for (const place of looked) {
      all.add(place);
      for (const further of sources.get(place) ?? []) all.add(further);
    }
    sources.set(writes.place, all);
    looked = [];
  }
  sources.delete(placesOf(subject).of(`steps.${evaluation.id}`) ?? -1);
  return sources;
}

/** A shortest way on which a place is used as it was, before anything fills it in anew. */
function wayToUse(
  subject: Subject,
  request: LocatedStep,
  place: number,
  { ways }: Graph,
): readonly LocatedStep[] | undefined {
  const from = new Map<LocatedStep, LocatedStep | undefined>();
  for (const { to, triggered } of ways.get(request) ?? []) if (!triggered) from.set(to, undefined);
  for (const step of from.keys()) {
    const { used, filled } = touchedBy(subject).get(step) ?? {};
    if (filled?.has(place)) continue;
    if (used?.has(place)) {
      const way: LocatedStep[] = [];
      for (let at: LocatedStep | undefined = step; at; at = from.get(at)) way.unshift(at);
      return way;
    }
    for (const { to } of ways.get(step) ?? []) if (!from.has(to)) from.set(to, step);
  }
  return undefined;
}
