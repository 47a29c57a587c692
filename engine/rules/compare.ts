import type { Json } from '../kernel/json.ts';
import { compareAmounts, isDecimalText } from './decimal.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/**
 * The order of two values: amounts by size, days by date, moments by time, other texts by their letters. Undefined where
 * there is no order: a truth value, a list, a day against a moment, an amount against words.
 */
export function compare(a: Json, b: Json): number | undefined {
  if (typeof a === 'number') {
    if (typeof b === 'number') return a - b;
    return typeof b === 'string' && isDecimalText(b) ? compareAmounts(a, b) : undefined;
  }
  if (typeof a !== 'string') return undefined;
  if (typeof b === 'number') return isDecimalText(a) ? compareAmounts(a, b) : undefined;
  if (typeof b !== 'string') return undefined;
  if (DAY.test(a) && DAY.test(b)) return a < b ? -1 : a > b ? 1 : 0;
  const sort = sortOf(a);
  if (sort !== sortOf(b)) return undefined;
  return sort === 'amount' ? compareAmounts(a, b) : a < b ? -1 : a > b ? 1 : 0;
}

function sortOf(text: string): 'amount' | 'day' | 'moment' | 'words' {
  if (isDecimalText(text)) return 'amount';
  if (DAY.test(text)) return 'day';
  return MOMENT.test(text) ? 'moment' : 'words';
}
