import type { Json } from '../../kernel/json.ts';
import { isDecimalText } from '../../rules/decimal.ts';

/** An exact number: amounts of money are compared and divided without rounding. The divisor is positive. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export function ratio(over: bigint, under = 1n): Ratio {
  const sign = under < 0n ? -1n : 1n;
  const common = divisor(over < 0n ? -over : over, under * sign) * sign;
  return common === 1n ? { over, under } : { over: over / common, under: under / common };
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a || 1n : divisor(b, a % b));

export const ZERO = ratio(0n);
export const ONE = ratio(1n);

/** The number that a JSON number, or an amount written as text, stands for; undefined where it is none. */
export function ratioOf(value: Json | undefined): Ratio | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !isDecimalText(text)) return undefined;
  const [whole = '', places = ''] = text.split('.');
  return ratio(BigInt(whole + places), 10n ** BigInt(places.length));
}

export const plus = (a: Ratio, b: Ratio): Ratio =>
  a.under === b.under ? ratio(a.over + b.over, a.under) : ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
export const negative = (a: Ratio): Ratio => ({ over: -a.over, under: a.under });
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, negative(b));
/** The divisor is not zero. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under, a.under * b.over);

export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const lesser = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) <= 0 ? a : b);
export const greater = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) >= 0 ? a : b);

/** The nearest multiple of a step that is not greater. */
export function floorTo(a: Ratio, step: Ratio): Ratio {
  const { over, under } = dividedBy(a, step);
  const whole = over / under;
  return times(ratio(over < 0n && over % under !== 0n ? whole - 1n : whole), step);
}

/** The nearest multiple of a step that is not less. */
export const ceilTo = (a: Ratio, step: Ratio): Ratio => negative(floorTo(negative(a), step));

/** Written with so many places, cut where there are more. */
export function written({ over, under }: Ratio, places: number): string {
  const units = (over * 10n ** BigInt(places)) / under;
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0n ? `-${text}` : text;
}

export const isZeroOrMore = (a: Ratio | undefined): boolean => a !== undefined && a.over >= 0n;
