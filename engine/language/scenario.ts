import { z } from 'zod';
import type { JsonObject } from '../kernel/json.ts';
import { duration } from './duration.ts';
import { filer } from './filer.ts';
import { day, id } from './id.ts';
import { oneOf } from './one-of.ts';

const values = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>;
const local = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a local time reads 2026-11-30T09:12')
  .meta({ description: 'A local time of the procedure’s calendar', examples: ['2026-11-30T09:12'] });
const like = z.strictObject({
  like: z.string().meta({ description: 'The name of the other scenario', examples: ['granted'] }),
  but: values.optional().meta({ description: 'The values that differ; null takes one away', examples: [{ cars: 3 }] }),
});

const when = { after: duration.optional().describe('How long after what came before; at once when absent') };
const by = {
  by: id.optional().meta({ description: 'The person; one of the role when absent', examples: ['anna'] }),
};
const data = {
  data: values.optional().meta({
    description: 'What is filled in: field → value',
    examples: [{ reasons: 'Three cars are registered at this address.' }],
  }),
};
const outcome = id.meta({ description: 'The outcome that is taken', examples: ['complete'] });

/** What somebody does in a scenario. */
export const action = z.union([
  z.strictObject({
    ...when,
    ...by,
    task: id.meta({ description: 'The step whose task is done', examples: ['review'] }),
    outcome,
    ...data,
    reasons: z
      .string()
      .optional()
      .meta({ description: 'The reasons given', examples: ['The lease is missing.'] }),
  }),
  z.strictObject({ ...when, ...by, pay: id.meta({ description: 'The payment that is made', examples: ['fee'] }) }),
  z.strictObject({
    ...when,
    answer: id.meta({ description: 'The request that is answered', examples: ['missing-pieces'] }),
    ...data,
  }),
  z.strictObject({
    ...when,
    'hand-off': id.meta({ description: 'The hand-off that the other authority answers', examples: ['to-justice'] }),
    outcome,
    ...data,
  }),
  z.strictObject({
    ...when,
    ...by,
    event: id.meta({ description: 'The event that is raised', examples: ['withdraw'] }),
    ...data,
  }),
  z.strictObject({
    ...when,
    fail: id.meta({ description: 'The step whose work fails for good', examples: ['ask-register'] }),
  }),
  z.strictObject({
    ...when,
    repair: id.meta({ description: 'The step whose incident an operator settles', examples: ['ask-register'] }),
    how: oneOf({ retry: 'The work is tried again', skip: 'The case goes on without it' }).describe('How it is settled'),
  }),
  z.strictObject({ after: duration.describe('How long') }).describe('Nobody does anything for a while'),
]);
export type Action = z.infer<typeof action>;
export type Completion = Omit<Extract<Action, { task: string }>, 'after'>;
export type Raised = Omit<Extract<Action, { event: string }>, 'after'>;

const expected = (description: string, example: readonly string[]) =>
  z
    .array(id)
    .optional()
    .meta({ description, examples: [example] });

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
  name: z
    .string()
    .min(1)
    .max(120)
    .meta({ description: 'What it shows', examples: ['granted after one correction'] }),
  filedAt: local.describe('When the application is filed, in local time of the procedure’s calendar'),
  language: z
    .string()
    .optional()
    .meta({ description: 'The language of the applicant; the main one when absent', examples: ['de'] }),
  filedBy: filer.optional().describe('Who files; the applicant when absent'),
  application: z.union([like, values]).meta({
    description: 'The values of the application, or those of another scenario',
    examples: [
      { name: 'Léa Muller', cars: 1 },
      { like: 'granted', but: { cars: 3 } },
    ],
  }),
  evidence: values.optional().meta({
    description: 'What registers answer: the step that asks → its evidence; absent, there is none',
    examples: [{ 'ask-register': { income: '2400.00' } }],
  }),
  then: z.array(action).meta({
    description: 'Who does what, one after the other',
    examples: [[{ after: { days: 3 }, task: 'review', outcome: 'complete' }]],
  }),
  expect: z
    .object({
      result: id.optional().meta({ description: 'How the case ends', examples: ['granted'] }),
      letters: expected('The letters that are issued, in order', ['grant']),
      messages: expected('The messages that go out, in order', ['received', 'decided']),
      visited: expected('Steps that the case enters', ['review']),
      data: values.optional().meta({
        description: 'Values of the case file at the end: place → value',
        examples: [{ 'assessment.grant': '120.00' }],
      }),
      open: expected('The steps with an open task at the end', ['review']),
      handOffs: expected('The hand-offs that are made', ['to-justice']),
      linked: expected('The procedures of the linked cases that it began', ['inspection']),
      blocked: expected('The criteria that prevent filing', ['of-age']),
      escalated: expected('The steps that passed to another role', ['review']),
    })
    .catchall(day)
    .refine(
      (expect) => Object.keys(expect).every((key) => EXPECTED.has(key) || /^clocks\.[a-z][a-z0-9-]*$/.test(key)),
      {
        message:
          'what can be expected is result, letters, messages, visited, data, open, handOffs, linked, blocked, escalated and clocks.<id>',
      },
    )
    .meta({
      description: 'What has to have come of it; `clocks.<id>` is the last day of a clock',
      examples: [{ result: 'granted', letters: ['grant'], 'clocks.decision': '2027-03-01' }],
    }),
});
export type Scenario = z.infer<typeof scenario>;
