import { definitions } from '../fields/definitions.ts';
import { isDecimalText } from '../rules/decimal.ts';
import { isDay } from '../time/civil-day.ts';

/** What can be done with a value: reckoned with, put in order by date, chosen among, read. */
export type Sort = 'amount' | 'day' | 'truth' | 'option' | 'words' | 'list' | 'parts';

const known = new Map<string, Sort>();

/** The sort of a field's values; its type shows it in its example. */
export function sortOf({ type }: { readonly type: string }): Sort {
  const sort = known.get(type) ?? shownBy(type);
  known.set(type, sort);
  return sort;
}

function shownBy(type: string): Sort {
  const { field, value } = definitions[type as keyof typeof definitions].example;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'truth';
  if (typeof value === 'number' || (typeof value === 'string' && isDecimalText(value))) return 'amount';
  if (typeof value !== 'string') return 'parts';
  if (isDay(value)) return 'day';
  return 'options' in field ? 'option' : 'words';
}

/** The places behind the point that amounts of a type have; undefined where there may be any number. */
export function placesOf({ type }: { readonly type: string }): number | undefined {
  const { value } = definitions[type as keyof typeof definitions].example;
  if (typeof value === 'string') return value.split('.')[1]?.length ?? 0;
  return Number.isInteger(value) ? 0 : undefined;
}
