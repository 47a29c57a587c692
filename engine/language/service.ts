import { z } from 'zod';
import { id } from './id.ts';
import { oneOf } from './one-of.ts';
import { text } from './text.ts';

/** What citizens see of the service; terms and meaning as in CPSV-AP 3.2. */
export const service = z.strictObject({
  name: text.meta({ description: 'What citizens know it as', examples: ['Rent subsidy'] }),
  description: text.meta({
    description: 'What it gives, to whom, in a sentence or two',
    examples: ['A monthly contribution to your rent.'],
  }),
  authority: id.meta({ description: 'The competent authority', examples: ['housing-aid-service'] }),
  audience: z
    .array(
      oneOf({
        citizen: 'People in their own matters',
        business: 'Enterprises and associations',
        administration: 'Other authorities',
      }),
    )
    .min(1)
    .meta({ description: 'Whom it is for', examples: [['citizen']] }),
  lifeEvents: z
    .array(id)
    .optional()
    .meta({ description: 'The events in life in which one looks for it', examples: [['moving-home']] }),
  channels: z
    .array(
      oneOf({
        online: 'On these pages',
        post: 'By letter',
        counter: 'In person, at the authority',
      }),
    )
    .min(1)
    .meta({ description: 'How one can apply', examples: [['online', 'counter']] }),
  cost: z
    .string()
    .regex(/^\d+\.\d{2} [A-Z]{3}$/, 'a cost reads 0.00 EUR')
    .optional()
    .meta({ description: 'What it costs the applicant', examples: ['0.00 EUR'] }),
  output: text.optional().meta({ description: 'What the applicant gets', examples: ['A decision by letter'] }),
  processingTime: text.optional().meta({ description: 'How long it usually takes', examples: ['Two months at most'] }),
});
export type Service = z.infer<typeof service>;
