import { z } from 'zod';
import { duration } from './duration.ts';
import { lawReference } from './law.ts';
import { regime } from './regime.ts';
import { text } from './text.ts';

/** What can be done against a decision: before which body, until when, in which form. */
export const remedy = z.strictObject({
  law: lawReference.describe('The place in law that gives it'),
  body: text.meta({ description: 'Before which body', examples: ['Administrative court'] }),
  after: duration.describe('Within which time after the decision'),
  regime: regime.optional(),
  form: text.meta({ description: 'In which form', examples: ['through a lawyer'] }),
});
export type Remedy = z.infer<typeof remedy>;
