import { z } from 'zod';
import { type RegimeId, regimes } from '../time/regimes.ts';
import { duration } from './duration.ts';
import { id } from './id.ts';
import { lawReference } from './law.ts';

const regimeIds = Object.keys(regimes) as [RegimeId, ...RegimeId[]];

/** A legal time limit of the authority's: it can stand still, and what its end means is written here. */
export const clock = z.strictObject({
  law: lawReference.optional(),
  starts: id.describe('filed, or the step with which it begins'),
  after: duration,
  regime: z.enum(regimeIds).optional().describe('How time limits are counted; the calendar’s own when absent'),
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
