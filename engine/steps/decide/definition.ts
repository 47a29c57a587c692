import { z } from 'zod';
import { id, valuePath } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const decide = kindOf({
  kind: 'decide',
  summary: 'A legal decision is recorded: its outcome, reasons, letter and remedies; legal clocks stop.',
  schema: () =>
    stepOf('decide', {
      outcome: z.enum(['granted', 'refused', 'closed']).describe('What is decided'),
      adverse: z.boolean().optional().describe('Whether it goes against the applicant'),
      reasons: z
        .array(z.union([z.string().regex(/^rules\.[a-z0-9-]+$/), valuePath]))
        .min(1)
        .optional()
        .describe('Where its reasons stand: fields, or the explanation of criteria'),
      letter: id.optional(),
      remedies: id.optional().describe('The remedy that the letter names'),
      notify: id.optional().describe('The message that says that a decision waits'),
    }),
  references: ({ letter, remedies, notify, reasons = [] }) => [
    ...named('letter', letter, '/letter'),
    ...named('remedy', remedies, '/remedies'),
    ...named('message', notify, '/notify'),
    ...reasons.flatMap((reason, i) =>
      reason.startsWith('rules.') ? named('rule', reason.slice('rules.'.length), `/reasons/${i}`) : [],
    ),
  ],
  decides: ({ outcome, adverse = outcome === 'refused', reasons, remedies }) => ({
    adverse,
    reasons: reasons !== undefined,
    remedies: remedies !== undefined,
  }),
  example: { grant: { kind: 'decide', outcome: 'granted', letter: 'certificate', notify: 'received', next: 'over' } },
});
export type Decide = z.infer<ReturnType<typeof decide.schema>>;
