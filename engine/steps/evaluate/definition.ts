import { z } from 'zod';
import { assignments } from '../../language/expression.ts';
import { id } from '../../language/id.ts';
import { kindOf, namedAll } from '../../language/kind.ts';
import { parts } from '../../language/part.ts';
import { stepOf } from '../../language/step.ts';

const oneOrMore = z.union([id, z.array(id).min(1)]);

export const evaluate = kindOf({
  kind: 'evaluate',
  summary: 'Formulas, then criteria, then tables are evaluated and recorded with their explanation.',
  schema: () =>
    stepOf('evaluate', {
      compute: assignments
        .meta({
          description: 'Formulas, in the order written: place → expression',
          examples: [{ 'assessment.net': { '-': [{ var: 'application.income' }, { var: 'application.taxes' }] } }],
        })
        .register(parts, { part: 'assignments', sees: [] })
        .optional(),
      rules: oneOrMore.optional().meta({ description: 'The sets of criteria to evaluate', examples: ['eligibility'] }),
      tables: oneOrMore.optional().meta({
        description: 'The decision tables to look up; what one answers is read as tables.<table>.<output>',
        examples: ['amount'],
      }),
    }),
  references: ({ rules, tables }) => [...namedAll('rule', rules, '/rules'), ...namedAll('table', tables, '/tables')],
  writes: ({ compute }) => Object.keys(compute ?? {}),
  evaluates: ({ compute = {}, rules, tables }) => ({
    compute: { at: '/compute', formulas: compute },
    rules: [rules ?? []].flat(),
    tables: [tables ?? []].flat(),
  }),
  example: { assess: { kind: 'evaluate', compute: { 'assessment.fee': { '+': [1, 2] } }, next: 'over' } },
});
export type Evaluate = z.infer<ReturnType<typeof evaluate.schema>>;
