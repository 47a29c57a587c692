import { z } from 'zod';
import { expression } from './expression.ts';
import { day, id } from './id.ts';
import { lawReference } from './law.ts';
import { text } from './text.ts';

const columnType = z.enum(['text', 'number', 'integer', 'money', 'date', 'boolean', 'choice']);
const cells = z.array(z.string().max(500));

/** A decision table, in dated editions; the one in force on the day of filing applies. */
export const table = z.strictObject({
  title: text.optional(),
  law: lawReference.optional(),
  hitPolicy: z.enum(['unique', 'first', 'priority', 'any', 'collect', 'ruleOrder', 'outputOrder']),
  aggregation: z.enum(['sum', 'min', 'max', 'count']).optional(),
  inputs: z.array(z.strictObject({ expression, type: columnType, label: text.optional() })).min(1),
  outputs: z
    .array(
      z.strictObject({ name: id, type: columnType, values: z.array(z.string()).optional(), label: text.optional() }),
    )
    .min(1),
  editions: z.array(z.strictObject({ validFrom: day, rows: z.array(z.tuple([cells, cells])).min(1) })).min(1),
});
export type Table = z.infer<typeof table>;
