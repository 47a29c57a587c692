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
      form: id.meta({ description: 'The form of the application', examples: ['application'] }),
      eligibility: id.optional().meta({
        description: 'The criteria that are checked before filing; those that block prevent it',
        examples: ['eligibility'],
      }),
      by: z
        .array(filer)
        .min(1)
        .optional()
        .meta({ description: 'Who may file; the applicant alone when absent', examples: [['applicant', 'counter']] }),
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
