import { z } from 'zod';
import { expression } from '../../language/expression.ts';
import { id } from '../../language/id.ts';
import { joined, joinFields } from '../../language/join.ts';
import { kindOf } from '../../language/kind.ts';
import type { ScopeFields } from '../../language/scope.ts';
import { stepOf } from '../../language/step.ts';

export const parallel = kindOf({
  kind: 'parallel',
  summary: 'Several branches at once: all of them, or those whose condition holds.',
  schema: (scope: ScopeFields) =>
    stepOf('parallel', {
      branches: z
        .record(
          id,
          z.strictObject({
            title: z
              .string()
              .optional()
              .meta({ description: 'What the branch is called, in diagrams', examples: ['Opinions'] }),
            when: expression.optional().describe('It is entered only when this holds'),
            ...scope,
          }),
        )
        .refine((branches) => Object.keys(branches).length > 1, 'there are at least two branches')
        .meta({
          description: 'The branches, by name',
          examples: [
            {
              first: { start: 'note', steps: { note: { kind: 'notify', message: 'received' } } },
              second: { start: 'pick', steps: { pick: { kind: 'choose' } } },
            },
          ],
        }),
      ...joinFields,
    }),
  scopes: ({ branches }) =>
    Object.fromEntries(Object.entries(branches).map(([name, scope]) => [name, { at: `/branches/${name}`, scope }])),
  joins: (step) => ({
    ...joined(step),
    of: Object.keys(step.branches).length,
    conditional: Object.fromEntries(
      Object.entries(step.branches).flatMap(([name, { when }]) => (when === undefined ? [] : [[name, when] as const])),
    ),
  }),
  example: {
    both: {
      kind: 'parallel',
      branches: {
        first: { start: 'note', steps: { note: { kind: 'notify', message: 'received' } } },
        second: { start: 'pick', steps: { pick: { kind: 'choose' } } },
      },
      next: 'over',
    },
  },
});
export type Parallel = z.infer<ReturnType<typeof parallel.schema>>;
