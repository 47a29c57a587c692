import { z } from 'zod';
import { duration } from './duration.ts';
import { assignments, expression } from './expression.ts';
import { id } from './id.ts';
import { next } from './next.ts';
import { text } from './text.ts';

const deadline = z
  .union([z.strictObject({ after: duration, from: expression.optional() }), z.strictObject({ at: expression })])
  .describe('A moment: after a duration, counted from now or from a day of the case file, or at a date');

/** One named way out of a step; what it does not say it takes from its step. */
const outcome = z
  .strictObject({
    label: text.optional(),
    next: next.optional(),
    set: assignments.optional(),
    form: id.optional(),
    extends: z
      .array(id)
      .min(1)
      .optional()
      .describe('The clocks that it extends, as they say; nobody is offered it once they no longer may'),
    reasons: z.enum(['required', 'optional']).optional(),
    message: id.optional(),
    match: expression.optional(),
    by: z.union([id, z.array(id)]).optional(),
    deadline: deadline.optional(),
  })
  .refine(({ message, deadline }) => !(message !== undefined && deadline !== undefined), {
    message: 'an outcome has one trigger: a message or a deadline',
  });
export type OutcomeDefinition = z.infer<typeof outcome>;
export const outcomes = z.record(id, outcome).describe('The named ways out of this step');
