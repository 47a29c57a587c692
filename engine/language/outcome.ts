import { z } from 'zod';
import { duration } from './duration.ts';
import { assignments, expression } from './expression.ts';
import { id } from './id.ts';
import { next } from './next.ts';
import { oneOf } from './one-of.ts';
import { text } from './text.ts';

const deadline = z
  .union([
    z.strictObject({
      after: duration.describe('How long after the day from which it is counted'),
      from: expression
        .optional()
        .describe('The day from which it is counted; that on which the step begins when absent'),
    }),
    z.strictObject({ at: expression.describe('The date itself') }),
  ])
  .meta({
    description: 'A moment: after a duration, counted from now or from a day of the case file, or at a date',
    examples: [{ after: { days: 30 } }, { at: { var: 'application.until' } }],
  });

/** One named way out of a step; what it does not say it takes from its step. */
const outcome = z
  .strictObject({
    label: text.optional().meta({ description: 'What the button says that takes it', examples: ['Complete'] }),
    next: next.optional().describe('The next step, or choices of which the first that holds is taken'),
    set: assignments.optional(),
    form: id.optional().meta({ description: 'What whoever takes it fills in', examples: ['review'] }),
    extends: z
      .array(id)
      .min(1)
      .optional()
      .meta({
        description: 'The clocks that it extends, as they say; nobody is offered it once they no longer may',
        examples: [['decision']],
      }),
    reasons: oneOf({ required: 'Nobody takes it without reasons', optional: 'Reasons may be given' })
      .optional()
      .describe('Whether whoever takes it gives reasons; nobody is asked when absent'),
    message: id.optional().meta({ description: 'The event that takes it', examples: ['withdraw'] }),
    match: expression.optional().describe('Only events that come with this value are meant; all are when absent'),
    by: z
      .union([id, z.array(id)])
      .optional()
      .meta({ description: 'Who may raise that event', examples: ['applicant'] }),
    deadline: deadline.optional(),
  })
  .refine(({ message, deadline }) => !(message !== undefined && deadline !== undefined), {
    message: 'an outcome has one trigger: a message or a deadline',
  })
  .meta({ id: 'outcome', description: 'A way out of the step; what it does not say it takes from its step' });
export type OutcomeDefinition = z.infer<typeof outcome>;
export const outcomes = z.record(id, outcome).meta({
  description: 'The named ways out of this step',
  examples: [{ complete: { label: 'Complete', next: 'assess' } }],
});
