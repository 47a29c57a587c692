import { z } from 'zod';
import { duration } from './duration.ts';
import { id } from './id.ts';
import { lawReference } from './law.ts';
import { oneOf } from './one-of.ts';
import { regime } from './regime.ts';

/** A legal time limit of the authority's: it can stand still, and what its end means is written here. */
export const clock = z.strictObject({
  law: lawReference.optional().describe('The place in law that sets it'),
  starts: id.meta({ description: 'filed, or the step with which it begins', examples: ['filed', 'complete'] }),
  stops: id.optional().meta({
    description: 'The step that keeps it, once it is left; a decision does when absent',
    examples: ['review'],
  }),
  after: duration.describe('How long it is'),
  regime: regime.optional(),
  extend: z
    .strictObject({
      by: duration.describe('How much longer it becomes'),
      times: z
        .int()
        .min(1)
        .max(10)
        .optional()
        .meta({ description: 'How often; once when absent', examples: [1] }),
    })
    .optional()
    .meta({
      description: 'By how much the authority may extend it; an outcome that `extends` it does',
      examples: [{ by: { weeks: 6 }, times: 1 }],
    }),
  pausedFrom: oneOf({
    'same-day': 'The day on which it stops does not count any more',
    'next-day': 'The day on which it stops still counts',
  })
    .optional()
    .describe('Whether the day on which it stops still counts: it does (next-day) when absent'),
  expired: z
    .strictObject({
      effect: oneOf({
        'tacit-grant': 'Silence grants what was applied for',
        'tacit-refusal': 'Silence refuses it, and an appeal is open',
        none: 'Silence changes nothing in law',
      }).describe('What silence means in law'),
      to: id.optional().meta({ description: 'The step that begins beside the others', examples: ['record-silence'] }),
    })
    .meta({
      description: 'What it means that its last day has passed; it never closes the case by itself',
      examples: [{ effect: 'tacit-refusal', to: 'record-silence' }],
    }),
});
export type Clock = z.infer<typeof clock>;
