import type { Json } from '../../kernel/json.ts';
import { compare } from '../compare.ts';
import { type Amount, calculate } from '../decimal.ts';
import type { Aggregation } from './decision-table.ts';

/** What collected values come to. Of none, the count is 0 and the others are nothing. */
export const aggregations: Readonly<Record<Aggregation, (values: readonly Json[]) => Json>> = {
  count: (values) => values.length,
  sum: (values) => values.reduce<Json>((total, value) => (total === null ? value : plus(total, value)), null),
  min: (values) => extreme(values, -1),
  max: (values) => extreme(values, 1),
};

function plus(a: Json, b: Json): Json {
  return calculate('+', a as Amount, b as Amount) ?? null;
}

function extreme(values: readonly Json[], sign: 1 | -1): Json {
  let best = values[0] ?? null;
  for (const value of values) if ((compare(value, best) ?? 0) * sign > 0) best = value;
  return best;
}
