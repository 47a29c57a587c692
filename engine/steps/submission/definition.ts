import { z } from 'zod';
import { duration } from '../../language/duration.ts';
import { filer } from '../../language/filer.ts';
import { id } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const submission = kindOf({
  kind: 'submission',
  summary: 'The applicant fills in a form, may leave and come back, then files it: the case begins.',
  schema: () =>
    stepOf('submission', {
      form: id,
      eligibility: id.optional().describe('The criteria that are checked before filing; those that block prevent it'),
      by: z.array(filer).min(1).optional().describe('Who may file; the applicant alone when absent'),
      drafts: duration.optional().describe('How long an unfinished application is kept'),
    }),
  references: ({ form, eligibility }) => [
    ...named('form', form, '/form'),
    ...named('rule', eligibility, '/eligibility'),
  ],
  judges: ({ eligibility }) => eligibility,
  place: 'start',
  example: { apply: { kind: 'submission', form: 'application', next: 'over' } },
});
export type Submission = z.infer<ReturnType<typeof submission.schema>>;
