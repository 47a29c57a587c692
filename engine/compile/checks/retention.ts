import type { Check } from '../check.ts';
import { remark } from '../finding.ts';

/** How long cases are kept is part of the procedure (GDPR art. 5(1)(e)). */
export const retention: Check = ({ procedure }) => (procedure.retention ? [] : [remark('privacy/no-retention', '')]);
