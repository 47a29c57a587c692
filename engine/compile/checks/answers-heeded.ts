import { canonicalJson } from '../canonical-json.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, remark } from '../finding.ts';
import type { LocatedStep } from '../located.ts';
import { once } from '../once.ts';
import { partsOf } from '../parts-of.ts';

/** What somebody answers makes a difference: in the way on, in what is written, or where it is read. */
export const answersHeeded: Check = (subject) =>
  subject.scopes.flatMap(({ steps }) =>
    steps.flatMap((step) => [...choices(step, subject), ...refusals(step, subject)]),
  );

function choices(located: LocatedStep, subject: Subject): Finding[] {
  const { id, pointer, step, kind } = located;
  const outcomes = kind.consults ? [] : (kind.offers?.(step) ?? []);
  if (outcomes.length < 2 || outcomes.some((one) => effect(located, one) !== effect(located, outcomes[0] ?? '')))
    return [];
  return isRead(id, subject)
    ? []
    : [remark('waiting/answer-ignored', `${pointer}/outcomes`, { values: { step: id, outcomes } })];
}

/** The refusal of another authority does not count as its consent. */
function refusals(located: LocatedStep, subject: Subject): Finding[] {
  const { id, pointer, kind, exits } = located;
  if (!kind.waits || isRead(id, subject)) return [];
  const normal = Object.keys(exits).filter(
    (one) => one !== '' && exits[one]?.deadline === undefined && !kind.ownWay?.includes(one),
  );
  return (kind.ownWay ?? []).flatMap((refusal) =>
    normal.length > 0 && normal.every((one) => effect(located, one) === effect(located, refusal))
      ? [remark('waiting/answer-ignored', pointer, { values: { step: id, outcomes: [...normal, refusal] } })]
      : [],
  );
}

function effect({ step, exits }: LocatedStep, outcome: string): string {
  const { next = step.next, set = step.set, extends: clocks, form, reasons } = exits[outcome] ?? {};
  return canonicalJson([next ?? null, set ?? null, clocks ?? null, form ?? null, reasons ?? null]);
}

const isRead = (id: string, subject: Subject): boolean => readIn(subject).includes(`"steps.${id}`);

const readIn = once((subject: Subject): string =>
  JSON.stringify(partsOf(subject).expressions.map(({ value }) => value)),
);
