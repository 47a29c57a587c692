import { z } from 'zod';

const amount = z.int().min(1).max(10_000);

/** Time as laws say it. One unit, or several that are added up; a day is never 24 hours. */
export const duration = z
  .strictObject({
    hours: amount.optional(),
    days: amount.optional(),
    workingDays: amount.optional(),
    weeks: amount.optional(),
    months: amount.optional(),
    years: amount.optional(),
  })
  .refine((units) => Object.keys(units).length > 0, 'a duration names at least one unit, such as { "days": 10 }')
  .describe('A span of time such as { "days": 10 } or { "workingDays": 3 }');
