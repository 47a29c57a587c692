import type { Check } from '../check.ts';
import { warning } from '../finding.ts';

/** How long cases are kept is part of the procedure (GDPR art. 5(1)(e)). */
export const retention: Check = ({ procedure }) =>
  procedure.retention
    ? []
    : [
        warning(
          'privacy/no-retention',
          '',
          'The procedure does not say how long its cases are kept.',
          'Add `retention`, such as { "closed": { "years": 10 } }.',
        ),
      ];
