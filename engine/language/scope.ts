import { z } from 'zod';
import { duration } from './duration.ts';
import { assignments, expression } from './expression.ts';
import { id } from './id.ts';
import { parts } from './part.ts';
import type { CommonStep } from './step.ts';

const TRIGGERS = ['message', 'deadline', 'clock', 'incident', 'lawChanged'] as const;

/** Heard exactly while its scope is open. Interrupting: everything in the scope ends first, then `to` begins. */
export const handler = z
  .strictObject({
    message: id.optional(),
    match: expression.optional(),
    deadline: z.strictObject({ after: duration }).optional(),
    clock: id.optional().describe('The legal clock whose end is heard, or its coming end (`before`)'),
    before: duration.optional().describe('How long before the last day of the clock'),
    incident: z.literal(true).optional().describe('Heard when work inside has failed for good'),
    lawChanged: id.optional().describe('The law of whose change operation tells the open cases'),
    by: z
      .union([id, z.array(id)])
      .optional()
      .describe('The roles that may raise it'),
    interrupt: z.boolean().describe('Whether everything else in the scope ends'),
    set: assignments.optional(),
    to: id,
  })
  .refine((handler) => TRIGGERS.filter((trigger) => handler[trigger] !== undefined).length === 1, {
    message: `a handler has one trigger: ${TRIGGERS.join(', ')}`,
  })
  .refine(({ clock, before }) => before === undefined || clock !== undefined, {
    message: '`before` belongs to a `clock`',
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
