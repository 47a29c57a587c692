import type { Json } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { isDecimalText } from '../decimal.ts';
import type { ColumnType } from './decision-table.ts';
import type { Names } from './literal.ts';

/** What a column of a type holds. `any` is for tables that do not say. */
export interface Column {
  /** How a bare word in its cells is read. */
  readonly names: Names;
  /** Whether an input is of that type; nothing always is. */
  readonly holds: (value: Json) => boolean;
  /** An output as it goes into the case file. */
  readonly write: (value: Json) => Json;
}

const asIs = (value: Json): Json => value;
const isText = (value: Json) => typeof value === 'string';
const isAmount = (value: Json) => typeof value === 'number' || (typeof value === 'string' && isDecimalText(value));
const asNumber = (value: Json): Json => (isAmount(value) ? Number(value) : value);

export const columns: Readonly<Record<ColumnType | 'any', Column>> = {
  text: { names: 'texts', holds: isText, write: asIs },
  choice: { names: 'texts', holds: isText, write: asIs },
  number: { names: 'none', holds: isAmount, write: asNumber },
  integer: { names: 'none', holds: isAmount, write: asNumber },
  money: { names: 'none', holds: isAmount, write: asIs },
  date: { names: 'none', holds: isDay, write: asIs },
  boolean: { names: 'none', holds: (value) => typeof value === 'boolean', write: asIs },
  any: { names: 'none', holds: () => true, write: asIs },
};
