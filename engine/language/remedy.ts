import { z } from 'zod';
import { duration } from './duration.ts';
import { lawReference } from './law.ts';
import { regime } from './regime.ts';
import { text } from './text.ts';

/** What can be done against a decision: before which body, until when, in which form. */
export const remedy = z.strictObject({
  law: lawReference,
  body: text,
  after: duration,
  regime: regime.optional(),
  form: text,
});
export type Remedy = z.infer<typeof remedy>;
