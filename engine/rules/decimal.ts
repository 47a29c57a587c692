import Big from 'big.js';
import { limits } from './limits.ts';
import { calculateShort, writtenUnits } from './short-decimal.ts';

/** Our own settings, out of reach of whoever else uses the library: 20 places after a division, halves away from zero. */
const Decimal = Big();
Decimal.DP = 20;
Decimal.RM = 1;

// Leading zeros make a code (a postcode, an account), not an amount.
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** True for an amount written as text, "1150.00". */
export function isDecimalText(text: string): boolean {
  return text.length <= limits.digits && DECIMAL.test(text);
}

export type Amount = number | string;
export type Arithmetic = '+' | '-' | '*' | '/' | '%';

/**
 * Exact arithmetic on two amounts. Two numbers give a number; as soon as one is text, the result is text with at least
 * as many places as the texts had: 0.25 times "3900.00" is "975.00". Undefined when the result is too large to write.
 * The divisor is not zero.
 */
export function calculate(operator: Arithmetic, a: Amount, b: Amount): Amount | undefined {
  if (typeof a === 'number' && typeof b === 'number') return calculateNumbers(operator, a, b);
  const short = calculateShort(operator, a, b);
  if (short !== undefined) return writtenUnits(short, Math.max(placesOf(a), placesOf(b)));
  return written(decimal(operator, new Decimal(a), new Decimal(b)), Math.max(placesOf(a), placesOf(b)));
}

/** Halves away from zero; text keeps exactly that many places. */
export function roundTo(amount: Amount, places: number): Amount | undefined {
  const rounded = new Decimal(amount).round(places);
  return typeof amount === 'number' ? rounded.toNumber() : written(rounded, places);
}

/** Which amount is larger: negative, zero or positive. */
export function compareAmounts(a: Amount, b: Amount): number {
  // Fifteen digits survive the way into a double and keep their order, so most comparisons need no decimals.
  if (isShort(a) && isShort(b)) return Number(a) - Number(b);
  return new Decimal(a).cmp(b);
}

export function isZero(amount: Amount): boolean {
  return Number(amount) === 0;
}

function calculateNumbers(operator: Arithmetic, a: number, b: number): number | undefined {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const exact = native(operator, a, b);
    if (Number.isSafeInteger(exact)) return exact + 0; // no negative zero
  }
  const result = decimal(operator, new Decimal(a), new Decimal(b)).toNumber();
  return Number.isFinite(result) ? result : undefined;
}

function native(operator: Arithmetic, a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a % b;
}

function decimal(operator: Arithmetic, a: Big, b: Big): Big {
  if (operator === '+') return a.plus(b);
  if (operator === '-') return a.minus(b);
  if (operator === '*') return a.times(b);
  return operator === '/' ? a.div(b) : a.mod(b);
}

function written(value: Big, places: number): string | undefined {
  const scale = Math.max(places, value.c.length - 1 - value.e, 0);
  if (scale + Math.max(value.e, 0) > limits.digits) return undefined;
  // Big keeps the sign of a zero, which nobody writes.
  const text = value.eq(0) ? value.abs().toFixed(scale) : value.toFixed(scale);
  return text.length > limits.digits ? undefined : text;
}

function placesOf(amount: Amount): number {
  if (typeof amount === 'number') return 0;
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
}

function isShort(amount: Amount): boolean {
  return typeof amount === 'number' || amount.length <= 15;
}
