import { canonicalJson } from '../canonical-json.ts';
import type { Check } from '../check.ts';
import { remark } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** What somebody is asked to choose among makes a difference: in the way on, in what is written, or where it is read. */
export const answersHeeded: Check = (subject) => {
  const read = JSON.stringify(partsOf(subject).expressions.map(({ value }) => value));
  return subject.scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind, exits }) => {
      const offered = kind.consults ? [] : (kind.offers?.(step) ?? []);
      const effects = offered.map((name) => {
        const { next = step.next, set = step.set, extends: clocks, form, reasons } = exits[name] ?? {};
        return canonicalJson([next ?? null, set ?? null, clocks ?? null, form ?? null, reasons ?? null]);
      });
      if (offered.length < 2 || new Set(effects).size > 1 || read.includes(`"steps.${id}`)) return [];
      return [remark('waiting/answer-ignored', `${pointer}/outcomes`, { values: { step: id, outcomes: offered } })];
    }),
  );
};
