import { fieldAt } from '../../fields/field-at.ts';
import type { Check, Subject } from '../check.ts';
import { remark } from '../finding.ts';
import { once } from '../once.ts';
import { writesIn } from '../writes-of.ts';

/** A decision against the applicant has a reason also where nobody fills in more than they must: else its letter is held back. */
export const reasonsFilledIn: Check = (subject) => {
  const { data } = subject.procedure;
  const mayStayEmpty = (place: string): boolean =>
    fieldAt(data, place)?.optional === true && !workedOut(subject).has(place);
  return subject.scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) => {
      const { adverse, reasons = [], letter } = kind.decides?.(step) ?? {};
      return adverse && letter !== undefined && reasons.length > 0 && reasons.every(mayStayEmpty)
        ? [remark('law/reasons-may-be-empty', `${pointer}/reasons`, { values: { id } })]
        : [];
    }),
  );
};

/** What the case writes by itself, and nobody has to fill in. */
const workedOut: (subject: Subject) => ReadonlySet<string> = once(
  (subject) =>
    new Set(
      [...writesIn(subject).values()].flatMap((writes) =>
        writes.flatMap(({ place, pointer }) => (pointer.endsWith('/form') ? [] : [place])),
      ),
    ),
);
