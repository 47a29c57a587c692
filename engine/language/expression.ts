import { z } from 'zod';
import type { Expression } from '../kernel/json.ts';

/** JsonLogic over the case file. Its operators, paths and types are checks of their own. */
export const expression: z.ZodType<Expression> = z
  .json()
  .describe(
    'A JsonLogic expression over the case file, such as { "var": "application.rent" }',
  ) as z.ZodType<Expression>;

/** Values to write, by their place in the case file. */
export const assignments = z
  .record(z.string(), expression)
  .describe('Values to write: place in the case file → expression');
