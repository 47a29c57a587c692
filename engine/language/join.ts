import { z } from 'zod';
import type { Expression } from '../kernel/json.ts';
import { expressionOver } from './expression.ts';
import { oneOf } from './one-of.ts';

/** When what runs side by side is done, and what becomes of the rest. */
export const joinFields = {
  join: z
    .union([
      oneOf({ all: 'When every one is done', any: 'When the first is done' }),
      z.strictObject({
        count: expressionOver('done', 'total', 'outcomes').meta({
          description: 'How many have to be done',
          examples: [2],
        }),
      }),
      z.strictObject({
        when: expressionOver('done', 'total', 'outcomes').meta({
          description: 'It goes on as soon as this holds; read over done, total and outcomes',
          examples: [{ '>': [{ var: 'done' }, { '/': [{ var: 'total' }, 2] }] }],
        }),
      }),
    ])
    .optional()
    .meta({
      description: 'When it goes on: all (when absent), any, a count, or a condition over done, total and outcomes',
      examples: ['all', { count: 2 }],
    }),
  rest: oneOf({ cancel: 'They end', continue: 'They go on beside what follows' })
    .optional()
    .describe('What becomes of those still open when it goes on: they end (when absent) or continue'),
};

type Joining = z.infer<z.ZodObject<typeof joinFields>>;

/** What a join means for those still running, and how many it is sure to have waited for. */
export function joined({ join = 'all', rest = 'cancel' }: Joining): {
  readonly cutsShort: boolean;
  readonly count?: number;
  readonly done: 'all' | number;
  readonly goesOn?: Expression;
} {
  const cutsShort = join !== 'all' && rest === 'cancel';
  if (join === 'all') return { cutsShort, done: 'all' };
  if (join === 'any') return { cutsShort, done: 1, goesOn: atLeast(1) };
  if ('when' in join) return { cutsShort, done: 0, goesOn: join.when };
  const goesOn = atLeast(join.count);
  return typeof join.count === 'number'
    ? { cutsShort, count: join.count, done: join.count, goesOn }
    : { cutsShort, done: 0, goesOn };
}

const atLeast = (count: Expression): Expression => ({ '>=': [{ var: 'done' }, count] });
