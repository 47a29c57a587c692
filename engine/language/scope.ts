import { z } from 'zod';
import { duration } from './duration.ts';
import { assignments, expression } from './expression.ts';
import { id } from './id.ts';
import { parts } from './part.ts';
import type { CommonStep } from './step.ts';

/** Heard exactly while its scope is open. Interrupting: everything in the scope ends first, then `to` begins. */
export const handler = z
  .strictObject({
    message: id.optional(),
    match: expression.optional(),
    deadline: z.strictObject({ after: duration }).optional(),
    by: z
      .union([id, z.array(id)])
      .optional()
      .describe('The roles that may raise it'),
    interrupt: z.boolean().describe('Whether everything else in the scope ends'),
    set: assignments.optional(),
    to: id,
  })
  .refine(({ message, deadline }) => (message === undefined) !== (deadline === undefined), {
    message: 'a handler has one trigger: a message or a deadline',
  });
export type HandlerDefinition = z.infer<typeof handler>;

/** Any step, as code that is not of its kind sees it. */
export type StepDefinition = CommonStep & { readonly kind: string };

/** The procedure itself, a branch, an item, a stage. */
export interface ScopeDefinition {
  readonly start: string;
  readonly steps: Readonly<Record<string, StepDefinition>>;
  readonly on?: Readonly<Record<string, HandlerDefinition>> | undefined;
}

/** The fields of a scope, for the kinds that have one inside; `step` is the schema of any step. */
export const scopeFieldsOf = (step: z.ZodType<StepDefinition>) => ({
  start: id.describe('The first step'),
  steps: z.record(id, step).describe('The steps, by id').register(parts, { part: 'scope' }),
  on: z
    .record(id, handler)
    .describe('What may happen at any time while this is open')
    .register(parts, { part: 'scope' })
    .optional(),
});
export type ScopeFields = ReturnType<typeof scopeFieldsOf>;
