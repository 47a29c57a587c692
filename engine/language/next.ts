import { z } from 'zod';
import { expression } from './expression.ts';
import { id } from './id.ts';
import { parts } from './part.ts';

const choice = z.strictObject({
  when: expression.optional().describe('It is taken when this holds; the last choice has none'),
  to: id.meta({ description: 'The step that follows', examples: ['grant'] }),
});

/** Where the case goes on: a step, or the first choice whose `when` holds. Absent: this path ends here. */
export const next = z
  .union([id, z.array(choice).min(1)])
  .meta({
    id: 'next',
    description: 'The next step, or choices of which the first that holds is taken',
    examples: ['review', [{ when: { var: 'rules.eligibility.notMet' }, to: 'refuse' }, { to: 'grant' }]],
  })
  .register(parts, { part: 'next' });
export type NextDefinition = z.infer<typeof next>;
