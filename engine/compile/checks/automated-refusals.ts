import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { reachedAlone, wayAlone } from '../reached-alone.ts';

/** No decision against the applicant is taken by a machine alone (GDPR art. 22). */
export const automatedRefusals: Check = (subject) =>
  [...reachedAlone(subject).keys()].flatMap((step) =>
    step.kind.decides?.(step.step).adverse
      ? [
          fault('law/automated-refusal', step.pointer, {
            values: { step: step.id, way: wayAlone(subject, step).join(' → ') },
          }),
        ]
      : [],
  );
