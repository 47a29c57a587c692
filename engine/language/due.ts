import { z } from 'zod';
import { duration } from './duration.ts';
import { expression } from './expression.ts';
import { id } from './id.ts';

/** Who waits, until when, and what then. */
export const due = z
  .strictObject({
    after: duration,
    from: expression
      .optional()
      .describe('The day from which it is counted; the day on which the step begins when absent'),
    remind: z.array(duration).max(10).optional().describe('How long before the last day a reminder goes out'),
    escalate: id.optional().describe('The role that takes over after the last day'),
    to: id.optional().describe('The step that follows when the last day has passed'),
  })
  .describe('Until when this has to be done, and what happens then');
export type DueDefinition = z.infer<typeof due>;

/** Its last day as a deadline, for the outcome that is taken when it has passed. */
export const deadlineOf = ({ after, from }: DueDefinition): Pick<DueDefinition, 'after' | 'from'> => ({
  after,
  ...(from !== undefined && { from }),
});
