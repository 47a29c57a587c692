import { z } from 'zod';
import { id } from './id.ts';
import { text } from './text.ts';

/** What citizens see of the service; terms and meaning as in CPSV-AP 3.2. */
export const service = z.strictObject({
  name: text,
  description: text,
  authority: id.describe('The competent authority'),
  audience: z.array(z.enum(['citizen', 'business', 'administration'])).min(1),
  lifeEvents: z.array(id).optional(),
  channels: z.array(z.enum(['online', 'post', 'counter'])).min(1),
  cost: z
    .string()
    .regex(/^\d+\.\d{2} [A-Z]{3}$/, 'a cost reads 0.00 EUR')
    .optional(),
  output: text.optional().describe('What the applicant gets'),
  processingTime: text.optional(),
});
export type Service = z.infer<typeof service>;
