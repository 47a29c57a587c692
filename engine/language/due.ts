import { z } from 'zod';
import { duration } from './duration.ts';
import { expression } from './expression.ts';
import { id } from './id.ts';

/** Who waits, until when, and what then. */
export const due = z
  .strictObject({
    after: duration.describe('How long there is time'),
    from: expression.optional().meta({
      description: 'The day from which it is counted; the day on which the step begins when absent',
      examples: [{ var: 'case.filedOn' }],
    }),
    remind: z
      .array(duration)
      .max(10)
      .optional()
      .meta({ description: 'How long before the last day a reminder goes out', examples: [[{ workingDays: 2 }]] }),
    escalate: id.optional().meta({ description: 'The role that takes over after the last day', examples: ['head'] }),
    to: id
      .optional()
      .meta({ description: 'The step that follows when the last day has passed', examples: ['refuse-unanswered'] }),
  })
  .meta({
    id: 'due',
    description: 'Until when this has to be done, and what happens then',
    examples: [{ after: { workingDays: 10 }, remind: [{ workingDays: 2 }], escalate: 'head' }],
  });
export type DueDefinition = z.infer<typeof due>;

/** Its last day as a deadline, for the outcome that is taken when it has passed. */
export const deadlineOf = ({ after, from }: DueDefinition): Pick<DueDefinition, 'after' | 'from'> => ({
  after,
  ...(from !== undefined && { from }),
});
