import { z } from 'zod';
import { duration } from './duration.ts';
import { id } from './id.ts';
import { lawReference } from './law.ts';
import { regime } from './regime.ts';

/** A legal time limit of the authority's: it can stand still, and what its end means is written here. */
export const clock = z.strictObject({
  law: lawReference.optional(),
  starts: id.describe('filed, or the step with which it begins'),
  stops: id.optional().describe('The step that keeps it, once it is left; a decision does when absent'),
  after: duration,
  regime: regime.optional(),
  extend: z
    .strictObject({ by: duration, times: z.int().min(1).max(10).optional().describe('How often; once when absent') })
    .optional()
    .describe('By how much the authority may extend it; an outcome that `extends` it does'),
  pausedFrom: z
    .enum(['same-day', 'next-day'])
    .optional()
    .describe('Whether the day on which it stops still counts: it does (next-day) when absent'),
  expired: z.strictObject({
    effect: z.enum(['tacit-grant', 'tacit-refusal', 'none']).describe('What silence means in law'),
    to: id.optional().describe('The step that begins beside the others'),
  }),
});
export type Clock = z.infer<typeof clock>;
