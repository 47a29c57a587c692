import type { Json } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { isDecimalText } from '../decimal.ts';
import type { ColumnType } from './decision-table.ts';
import type { Names } from './literal.ts';

/** What a column of a type holds. */
export interface Column {
  /** How a bare word in its cells is read. */
  readonly names: Names;
  /** Whether an input is of that type; nothing always is. */
  readonly holds: (value: Json) => boolean;
  /** How an amount in an output cell goes into the case file: as a number, or as text that keeps its places. */
  readonly amount: (text: string) => Json;
}

const asText = (text: string): Json => text;
const isText = (value: Json) => typeof value === 'string';
const isAmount = (value: Json) => typeof value === 'number' || (typeof value === 'string' && isDecimalText(value));

export const columns: Readonly<Record<ColumnType, Column>> = {
  text: { names: 'texts', holds: isText, amount: asText },
  choice: { names: 'texts', holds: isText, amount: asText },
  number: { names: 'none', holds: isAmount, amount: Number },
  integer: { names: 'none', holds: isAmount, amount: Number },
  money: { names: 'none', holds: isAmount, amount: asText },
  date: { names: 'none', holds: isDay, amount: asText },
  boolean: { names: 'none', holds: (value) => typeof value === 'boolean', amount: asText },
};
