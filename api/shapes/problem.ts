import { z } from 'zod';
import { shapes } from './parts.ts';

/** RFC 9457, with a stable code and what is wrong where. */
export const problemShape = z
  .object({
    type: z.string().describe('The page that explains the code'),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string().describe('Stable name, family/what'),
    detail: z.string(),
    instance: z.string().describe('Of this very request'),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          line: z.int().optional(),
          column: z.int().optional(),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional()
      .describe('All that is wrong, by JSON pointer; in a definition that is posted, also by line and column'),
  })
  .catchall(z.unknown())
  .register(shapes, { id: 'Problem' });
