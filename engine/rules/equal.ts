import type { Json } from '../kernel/json.ts';
import { compareAmounts, isDecimalText } from './decimal.ts';
import { type Run, spend } from './run.ts';

/** The same value, whatever way it is written: "1.50" and 1.5, 1 and true; lists and objects part by part. */
export function sameValue(a: Json, b: Json, run: Run, pointer: string): boolean {
  return alike(a, b, run, pointer, sameScalar);
}

/** The same value written the same way. */
export function identical(a: Json, b: Json, run: Run, pointer: string): boolean {
  return alike(a, b, run, pointer, Object.is);
}

function alike(a: Json, b: Json, run: Run, pointer: string, same: (a: Json, b: Json) => boolean): boolean {
  if (a === b) return true;
  if (!isCompound(a) || !isCompound(b)) return !isCompound(a) && !isCompound(b) && same(a, b);
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  spend(run, keys.length + 1, pointer);
  return keys.every((key) => Object.hasOwn(b, key) && alike(a[key] ?? null, b[key] ?? null, run, pointer, same));
}

function sameScalar(a: Json, b: Json): boolean {
  if (a === null || b === null || a === '' || b === '') return false;
  if (typeof a === 'string' && typeof b === 'string') {
    return isDecimalText(a) && isDecimalText(b) && compareAmounts(a, b) === 0;
  }
  return amountOf(a) === amountOf(b);
}

function amountOf(value: Json): number {
  return typeof value === 'string' && !isDecimalText(value) ? Number.NaN : Number(value);
}

function isCompound(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}
