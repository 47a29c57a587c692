import { z } from 'zod';
import { expression } from '../../language/expression.ts';
import { fieldName, fieldPath, id, target } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const fetch = kindOf({
  kind: 'fetch',
  summary: 'Evidence comes from the register that has it, so that nobody is asked for it again.',
  schema: () =>
    stepOf('fetch', {
      register: id.describe('The partner that keeps the register'),
      request: z
        .record(fieldName, expression)
        .describe('What the register is told, so that it finds the evidence: name → expression'),
      into: target.describe('The field, or the group of fields, that the evidence fills; nothing else is asked for'),
      consent: fieldPath
        .optional()
        .describe('The field in which the applicant agrees; without it nothing is asked for'),
      unavailable: id
        .optional()
        .describe('The step when there is no consent, no such evidence, or no answer for a day'),
    }),
  exits: ({ unavailable }) => ({
    unavailable: unavailable === undefined ? {} : { next: unavailable },
    ...(unavailable !== undefined && { failed: { next: unavailable } }),
  }),
  references: ({ register, unavailable }) => [
    ...named('partner', register, '/register'),
    ...named('next', unavailable, '/unavailable'),
  ],
  writes: ({ into }) => [into],
  ownWay: ['unavailable'],
  example: {
    residence: {
      kind: 'fetch',
      register: 'treasury',
      request: { name: { var: 'application.name' } },
      into: 'assessment.reasons',
      unavailable: 'over',
      next: 'over',
    },
  },
});
export type Fetch = z.infer<ReturnType<typeof fetch.schema>>;
