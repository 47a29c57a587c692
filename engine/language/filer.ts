import type { z } from 'zod';
import { oneOf } from './one-of.ts';

/** Who hands an application in: the applicant, somebody with a mandate of theirs, or an officer at the counter. */
export const filer = oneOf({
  applicant: 'The applicant',
  mandatary: 'Somebody with a mandate of the applicant',
  counter: 'An officer at the counter, for the applicant',
});
export type Filer = z.infer<typeof filer>;
