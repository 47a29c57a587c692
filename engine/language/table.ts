import { z } from 'zod';
import { expression } from './expression.ts';
import { day, id } from './id.ts';
import { lawReference } from './law.ts';
import { oneOf } from './one-of.ts';
import { text } from './text.ts';

const columnType = oneOf({
  text: 'Words',
  number: 'A number that may have decimals',
  integer: 'A whole number',
  money: 'An amount, exact to the cent',
  date: 'A day',
  boolean: 'true or false',
  choice: 'One of several ids',
}).describe('What stands in the cells of this column');
const cells = z.array(z.string().max(500));

/** A decision table, in dated editions; the one in force on the day of filing applies. */
export const table = z.strictObject({
  title: text.optional().meta({ description: 'What it is called', examples: ['Monthly amount'] }),
  law: lawReference.optional().describe('The place in law where it stands'),
  hitPolicy: oneOf({
    unique: 'One row matches at most; a second one is an error',
    first: 'The first row that matches, from the top',
    priority: 'Of the rows that match, the one whose output stands first among `values`',
    any: 'Several rows may match when they say the same',
    collect: 'All rows that match, as a list or as one number (`aggregation`)',
    ruleOrder: 'All rows that match, in the order of the rows',
    outputOrder: 'All rows that match, in the order of `values`',
  }).describe('Which of the rows that match counts'),
  aggregation: oneOf({
    sum: 'Their sum',
    min: 'The smallest',
    max: 'The largest',
    count: 'How many they are',
  })
    .optional()
    .describe('What is made of all rows that match under `collect`; a list when absent'),
  inputs: z
    .array(
      z.strictObject({
        expression: expression.describe('What is looked up in this column'),
        type: columnType,
        label: text.optional().meta({ description: 'Its head, for people', examples: ['Household income'] }),
      }),
    )
    .min(1)
    .meta({
      description: 'The columns that are compared, from left to right',
      examples: [[{ expression: { var: 'application.children' }, type: 'integer', label: 'Children' }]],
    }),
  outputs: z
    .array(
      z.strictObject({
        name: id.meta({
          description: 'Its name: where several are answered, expressions read each by it',
          examples: ['amount'],
        }),
        type: columnType,
        values: z
          .array(z.string())
          .optional()
          .meta({ description: 'The values there can be, the most important first', examples: [['high', 'low']] }),
        label: text.optional().meta({ description: 'Its head, for people', examples: ['Monthly amount'] }),
      }),
    )
    .min(1)
    .meta({
      description: 'The columns that are answered',
      examples: [[{ name: 'amount', type: 'money', label: 'Monthly amount' }]],
    }),
  editions: z
    .array(
      z.strictObject({
        validFrom: day.describe('The first day of filing to which it applies'),
        rows: z
          .array(z.tuple([cells, cells]))
          .min(1)
          .meta({
            description:
              'Each row is two lists: cells to compare ("-", "< 30000", "[18..65)", "rent", "owner", "not(…)"), then those to answer',
            examples: [[[['< 2'], ['120.00']]]],
          }),
      }),
    )
    .min(1)
    .meta({
      description: 'Its rows as they were in force, each edition from its day on',
      examples: [[{ validFrom: '2026-01-01', rows: [[['-'], ['120.00']]] }]],
    }),
});
export type Table = z.infer<typeof table>;
