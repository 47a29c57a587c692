import { z } from 'zod';

const amount = (unit: string, example: number) =>
  z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: `How many ${unit}`, examples: [example] });

/** Time as laws say it. One unit, or several that are added up; a day is never 24 hours. */
export const duration = z
  .strictObject({
    hours: amount('hours', 48),
    days: amount('days', 30),
    workingDays: amount('working days, as the calendar of the procedure has them', 10),
    weeks: amount('weeks', 8),
    months: amount('months', 3),
    years: amount('years', 10),
  })
  .refine((units) => Object.keys(units).length > 0, 'a duration names at least one unit, such as { "days": 10 }')
  .meta({ id: 'duration', description: 'A span of time', examples: [{ months: 3 }, { days: 10 }, { workingDays: 3 }] });
