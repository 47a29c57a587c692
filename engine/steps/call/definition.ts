import { z } from 'zod';
import { assignments, expression } from '../../language/expression.ts';
import { id, valuePath } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const call = kindOf({
  kind: 'call',
  summary: 'Another procedure: a part of this one with a case file of its own, or a linked case.',
  schema: () =>
    stepOf('call', {
      procedure: id.meta({
        description: 'The part, as `procedures` declares it; detached, a published procedure',
        examples: ['inspection'],
      }),
      version: z
        .int()
        .min(1)
        .max(100_000)
        .optional()
        .meta({ description: 'Of a linked case; the newest when absent', examples: [1] }),
      with: z
        .record(valuePath, expression)
        .optional()
        .meta({
          description: 'What it begins with: place in its case file → expression over this one',
          examples: [{ 'application.name': { var: 'application.name' } }],
        }),
      into: assignments.optional().meta({
        description: 'What is taken over at its end: place → expression over `result`, its case file',
        examples: [{ 'assessment.reasons': { var: 'result.assessment.reasons' } }],
      }),
      detached: z
        .literal(true)
        .optional()
        .describe('It becomes a case of its own, and this one does not wait for its end'),
    }).refine(({ version, detached }) => version === undefined || detached, {
      message: 'a part has no version of its own; only a linked case (`detached`) has',
    }),
  references: ({ procedure, detached }) => (detached ? [] : named('procedure', procedure, '/procedure')),
  writes: ({ into }) => Object.keys(into ?? {}),
  begins: ({ detached }) => detached === true,
  calls: ({ procedure, detached }) => (detached ? undefined : procedure),
  example: {
    inspection: {
      kind: 'call',
      procedure: 'visit',
      with: { 'application.name': { var: 'application.name' } },
      into: { 'assessment.reasons': { var: 'result.assessment.reasons' } },
      next: 'over',
    },
  },
});
export type Call = z.infer<ReturnType<typeof call.schema>>;
