import { z } from 'zod';
import { expression } from './expression.ts';

/** When what runs side by side is done, and what becomes of the rest. */
export const joinFields = {
  join: z
    .union([z.enum(['all', 'any']), z.strictObject({ count: expression }), z.strictObject({ when: expression })])
    .optional()
    .describe('When it goes on: all (when absent), any, a count, or a condition over done, total and outcomes'),
  rest: z
    .enum(['cancel', 'continue'])
    .optional()
    .describe('What becomes of those still open when it goes on: they end (when absent) or continue'),
};
