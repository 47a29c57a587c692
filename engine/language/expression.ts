import { z } from 'zod';
import type { Expression } from '../kernel/json.ts';
import { parts } from './part.ts';

/** JsonLogic over the case file. Its operators, paths and types are checks of their own. */
export const expression: z.ZodType<Expression> = z
  .json()
  .meta({
    id: 'expression',
    description: 'A JsonLogic expression over the case file',
    examples: [{ var: 'application.rent' }, { '>=': [{ var: 'application.children' }, 2] }],
  })
  .register(parts, { part: 'expression' }) as z.ZodType<Expression>;

/** An expression that reads more than the case file: names that stand only where it is written. */
export const expressionOver = (...sees: readonly string[]): z.ZodType<Expression> =>
  expression.describe('A JsonLogic expression over the case file').register(parts, { part: 'expression', sees });

/** Values to write, by their place in the case file. */
export const assignments = z
  .record(z.string(), expression)
  .meta({
    id: 'assignments',
    description: 'Values to write: place in the case file → expression',
    examples: [{ 'assessment.fee': { '*': [{ var: 'application.copies' }, 5] } }],
  })
  .register(parts, { part: 'assignments', sees: ['result'] });
