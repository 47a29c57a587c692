import { z } from 'zod';
import { duration } from './duration.ts';
import { id } from './id.ts';

/** Who waits, until when, and what then. */
export const due = z
  .strictObject({
    after: duration,
    remind: z.array(duration).max(10).optional().describe('How long before the last day a reminder goes out'),
    escalate: id.optional().describe('The role that takes over after the last day'),
    to: id.optional().describe('The step that follows when the last day has passed'),
  })
  .describe('Until when this has to be done, and what happens then');
export type DueDefinition = z.infer<typeof due>;
