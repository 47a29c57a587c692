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
    message: id.optional().meta({ description: 'The event that is heard', examples: ['withdraw'] }),
    match: expression.optional().describe('Only events that come with this value are meant; all are when absent'),
    deadline: z
      .strictObject({ after: duration.describe('How long after the scope is entered') })
      .optional()
      .meta({ description: 'It is heard after a while', examples: [{ after: { months: 6 } }] }),
    clock: id.optional().meta({
      description: 'The legal clock whose end is heard, or its coming end (`before`)',
      examples: ['decision'],
    }),
    before: duration.optional().describe('How long before the last day of the clock'),
    incident: z.literal(true).optional().describe('It is heard when work inside has failed for good'),
    lawChanged: id
      .optional()
      .meta({ description: 'The law of whose change operation tells the open cases', examples: ['housing-aid'] }),
    by: z
      .union([id, z.array(id)])
      .optional()
      .meta({ description: 'The roles that may raise it', examples: ['applicant', ['caseworker', 'head']] }),
    interrupt: z.boolean().meta({ description: 'Whether everything else in the scope ends', examples: [true] }),
    set: assignments.optional(),
    to: id.meta({ description: 'The step that begins', examples: ['withdrawn'] }),
  })
  .refine((handler) => TRIGGERS.filter((trigger) => handler[trigger] !== undefined).length === 1, {
    message: `a handler has one trigger: ${TRIGGERS.join(', ')}`,
  })
  .refine(({ clock, before }) => before === undefined || clock !== undefined, {
    message: '`before` belongs to a `clock`',
  })
  .meta({ id: 'handler', description: 'Heard exactly while its scope is open; it has one trigger' });
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
  start: id.meta({ description: 'The first step', examples: ['application'] }),
  steps: z
    .record(id, step)
    .meta({
      description: 'The steps, by id',
      examples: [{ apply: { kind: 'submission', form: 'application', next: 'review' } }],
    })
    .register(parts, { part: 'scope' }),
  on: z
    .record(id, handler)
    .meta({
      description: 'What may happen at any time while this is open',
      examples: [{ withdrawal: { message: 'withdraw', by: 'applicant', interrupt: true, to: 'withdrawn' } }],
    })
    .register(parts, { part: 'scope' })
    .optional(),
});
export type ScopeFields = ReturnType<typeof scopeFieldsOf>;
