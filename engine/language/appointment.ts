import { z } from 'zod';
import { valuePath } from './id.ts';

const MOST_MINUTES = 1_440;

/** A hearing, a visit, an interview: a day, and a time where one is known, that stand in the case file. */
export const appointment = z.strictObject({
  day: valuePath.meta({ description: 'The field that has its day', examples: ['hearing.day'] }),
  time: valuePath.optional().meta({
    description:
      'The field that has its time, such as 14:30; the whole day when absent, or when it says something else',
    examples: ['hearing.time'],
  }),
  minutes: z
    .int()
    .min(5)
    .max(MOST_MINUTES)
    .optional()
    .meta({ description: 'How long it takes; an hour when absent', examples: [90] }),
  cancelled: z
    .literal(true)
    .optional()
    .meta({ description: 'It does not take place', examples: [true] }),
});
export type Appointment = z.infer<typeof appointment>;
