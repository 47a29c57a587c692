import { z } from 'zod';

/** Who hands an application in: the applicant, somebody with a mandate of theirs, or an officer at the counter. */
export const filer = z.enum(['applicant', 'mandatary', 'counter']);
export type Filer = z.infer<typeof filer>;
