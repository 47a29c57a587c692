import { z } from 'zod';
import { id, valuePath } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { oneOf } from '../../language/one-of.ts';
import { stepOf } from '../../language/step.ts';

export const decide = kindOf({
  kind: 'decide',
  summary: 'A legal decision is recorded: its outcome, reasons, letter and remedies; legal clocks stop.',
  schema: () =>
    stepOf('decide', {
      outcome: oneOf({
        granted: 'What was applied for is given',
        refused: 'It is not given',
        closed: 'The case ends without a decision on it',
      }).describe('What is decided'),
      adverse: z
        .boolean()
        .optional()
        .meta({ description: 'Whether it goes against the applicant; a refusal does when absent', examples: [true] }),
      reasons: z
        .array(z.union([z.string().regex(/^rules\.[a-z0-9-]+$/), valuePath]))
        .min(1)
        .optional()
        .meta({
          description: 'Where its reasons stand: fields, or the explanation of criteria',
          examples: [['rules.eligibility', 'assessment.reasons']],
        }),
      letter: id.optional().meta({ description: 'The letter that tells it', examples: ['refusal'] }),
      remedies: id.optional().meta({ description: 'The remedy that the letter names', examples: ['court'] }),
      notify: id.optional().meta({ description: 'The message that says that a decision waits', examples: ['decided'] }),
    }),
  references: ({ letter, remedies, notify, reasons = [] }) => [
    ...named('letter', letter, '/letter'),
    ...named('remedy', remedies, '/remedies'),
    ...named('message', notify, '/notify'),
    ...reasons.flatMap((reason, i) =>
      reason.startsWith('rules.') ? named('rule', reason.slice('rules.'.length), `/reasons/${i}`) : [],
    ),
  ],
  decides: ({ outcome, adverse = outcome === 'refused', reasons = [], remedies, letter, notify }) => ({
    adverse,
    outcome,
    reasons,
    remedies,
    letter,
    notify,
  }),
  example: { grant: { kind: 'decide', outcome: 'granted', letter: 'certificate', notify: 'received', next: 'over' } },
});
export type Decide = z.infer<ReturnType<typeof decide.schema>>;
