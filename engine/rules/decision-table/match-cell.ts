import type { Json } from '../../kernel/json.ts';
import { compare } from '../compare.ts';
import type { Literal } from './literal.ts';
import type { Cell, CellTest, Comparison } from './parse-cell.ts';

/** The value that a name in a cell stands for. */
export type Resolve = (name: string) => Json;

const signs: Record<Exclude<Comparison, '!='>, (sign: number) => boolean> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

/** Whether the input meets the cell. Nothing meets no comparison and no range, nor the opposite of one. */
export function matchCell(cell: Cell, input: Json, resolve: Resolve): boolean {
  if (cell.matches === 'any') return true;
  let undecided = false;
  for (const test of cell.tests) {
    const met = meets(test, input, resolve);
    if (met) return cell.matches === 'some';
    if (met === undefined) undecided = true;
  }
  return cell.matches === 'none' && !undecided;
}

/** Undefined where the two cannot be compared. */
function meets(test: CellTest, input: Json, resolve: Resolve): boolean | undefined {
  if (test.test === 'range') {
    const low = order(input, test.from, resolve);
    const high = order(input, test.to, resolve);
    if (low === undefined || high === undefined) return undefined;
    return (test.includesFrom ? low >= 0 : low > 0) && (test.includesTo ? high <= 0 : high < 0);
  }
  if (test.test === 'equals') return equals(input, test.literal, resolve);
  if (test.operator === '!=') return !equals(input, test.literal, resolve);
  const sign = order(input, test.literal, resolve);
  return sign === undefined ? undefined : signs[test.operator](sign);
}

function equals(input: Json, literal: Literal, resolve: Resolve): boolean {
  const value = valueOf(literal, resolve);
  if (input === value) return true;
  if (Array.isArray(value)) return value.includes(input);
  // Text is the same only letter by letter; amounts also when written differently.
  return (literal.sort === 'amount' || literal.sort === 'reference') && compare(input, value) === 0;
}

function order(input: Json, literal: Literal, resolve: Resolve): number | undefined {
  const value = valueOf(literal, resolve);
  // "10" in quotes is text, though compare would take it for an amount.
  if (literal.sort === 'text' && typeof input === 'string' && typeof value === 'string') {
    return input < value ? -1 : input > value ? 1 : 0;
  }
  return input === null || value === null ? undefined : compare(input, value);
}

export function valueOf(literal: Literal, resolve: Resolve): Json {
  return literal.sort === 'reference' ? resolve(literal.name) : literal.value;
}
