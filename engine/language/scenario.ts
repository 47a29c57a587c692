import { z } from 'zod';
import type { JsonObject } from '../kernel/json.ts';
import { duration } from './duration.ts';
import { filer } from './filer.ts';
import { day, id } from './id.ts';

const values = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>;
const local = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a local time reads 2026-11-30T09:12')
  .describe('A local time of the procedure’s calendar');
const like = z.strictObject({ like: z.string(), but: values.optional() });

const when = { after: duration.optional().describe('How long after what came before; at once when absent') };
const by = { by: id.optional().describe('The person; one of the role when absent') };

/** What somebody does in a scenario. */
export const action = z.union([
  z.strictObject({
    ...when,
    ...by,
    task: id,
    outcome: id,
    data: values.optional(),
    reasons: z.string().optional(),
  }),
  z.strictObject({ ...when, ...by, pay: id.describe('The payment that is made') }),
  z.strictObject({ ...when, answer: id, data: values.optional() }),
  z.strictObject({ ...when, 'hand-off': id, outcome: id, data: values.optional() }),
  z.strictObject({ ...when, ...by, event: id, data: values.optional() }),
  z.strictObject({ ...when, fail: id.describe('The step whose work fails for good') }),
  z.strictObject({ ...when, repair: id, how: z.enum(['retry', 'skip']) }),
  z.strictObject({ after: duration }).describe('Nobody does anything for a while'),
]);
export type Action = z.infer<typeof action>;

const EXPECTED = new Set([
  'result',
  'letters',
  'messages',
  'visited',
  'data',
  'open',
  'handOffs',
  'linked',
  'blocked',
  'escalated',
]);

/** A test of the procedure in the procedure's own words, played by the simulator; it gates publication. */
export const scenario = z.strictObject({
  name: z.string().min(1).max(120),
  filedAt: local,
  language: z.string().optional(),
  filedBy: filer.optional().describe('Who files; the applicant when absent'),
  application: z.union([like, values]).describe('The values of the application, or those of another scenario'),
  evidence: values
    .optional()
    .describe('What registers answer: the step that asks → its evidence; absent, there is none'),
  then: z.array(action),
  expect: z
    .object({
      result: id.optional(),
      letters: z.array(id).optional(),
      messages: z.array(id).optional(),
      visited: z.array(id).optional(),
      data: values.optional(),
      open: z.array(id).optional().describe('The steps with an open task at the end'),
      handOffs: z.array(id).optional(),
      linked: z.array(id).optional().describe('The procedures of the linked cases that it began'),
      blocked: z.array(id).optional().describe('The criteria that prevent filing'),
      escalated: z.array(id).optional().describe('The steps that passed to another role'),
    })
    .catchall(day)
    .refine(
      (expect) => Object.keys(expect).every((key) => EXPECTED.has(key) || /^clocks\.[a-z][a-z0-9-]*$/.test(key)),
      {
        message:
          'what can be expected is result, letters, messages, visited, data, open, handOffs, linked, blocked, escalated and clocks.<id>',
      },
    ),
});
export type Scenario = z.infer<typeof scenario>;
