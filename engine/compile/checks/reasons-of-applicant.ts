import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { fieldsOfApplicant } from '../of-applicant.ts';

/** The reasons against an applicant are the authority's: what was judged, or what somebody of it states. */
export const reasonsOfApplicant: Check = (subject) => {
  const own = fieldsOfApplicant(subject);
  return subject.scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) => {
      const { adverse, reasons = [] } = kind.decides?.(step) ?? {};
      if (!adverse) return [];
      return reasons.flatMap((field, i) =>
        own.has(field)
          ? [fault('law/reason-of-applicant', `${pointer}/reasons/${i}`, { values: { step: id, field } })]
          : [],
      );
    }),
  );
};
