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
      register: id.meta({ description: 'The partner that keeps the register', examples: ['tax-office'] }),
      request: z.record(fieldName, expression).meta({
        description: 'What the register is told, so that it finds the evidence: name → expression',
        examples: [{ nationalNumber: { var: 'application.nationalNumber' } }],
      }),
      into: target.meta({
        description: 'The field, or the group of fields, that the evidence fills; nothing else is asked for',
        examples: ['evidence.income'],
      }),
      consent: fieldPath.optional().meta({
        description: 'The field in which the applicant agrees; without it nothing is asked for',
        examples: ['application.consent'],
      }),
      unavailable: id.optional().meta({
        description: 'The step when there is no consent, no such evidence, or no answer for a day',
        examples: ['ask-applicant'],
      }),
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
