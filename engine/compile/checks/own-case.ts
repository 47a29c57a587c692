import type { Check } from '../check.ts';
import { fault } from '../finding.ts';
import { mentionsOf } from '../mentions-of.ts';

/** Where a role works, supervises or signs for the authority. */
const OF_THE_AUTHORITY = /\/(role|due\/escalate|signature)$/;

/** Nobody examines, supervises or signs in a case of their own: nobody is judge in their own cause. */
export const ownCase: Check = (subject) =>
  mentionsOf(subject)
    .filter(({ to, name, pointer }) => to === 'role' && name === 'applicant' && OF_THE_AUTHORITY.test(pointer))
    .map(({ pointer }) => fault('law/own-case', pointer));
