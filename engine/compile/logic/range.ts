import {
  compareRatios,
  dividedBy,
  greater,
  isZeroOrMore,
  lesser,
  negative,
  plus,
  type Ratio,
  times,
  ZERO,
} from './ratio.ts';

/** The numbers between two bounds, both included; open on the side where none is given. */
export interface Range {
  readonly min?: Ratio | undefined;
  readonly max?: Ratio | undefined;
}

export const ANY: Range = {};
export const only = (value: Ratio): Range => ({ min: value, max: value });

const each = (a: Ratio | undefined, b: Ratio | undefined, both: (a: Ratio, b: Ratio) => Ratio): Ratio | undefined =>
  a && b ? both(a, b) : undefined;

/** The least range that holds all of both. */
export const hull = (a: Range, b: Range): Range => ({
  min: each(a.min, b.min, lesser),
  max: each(a.max, b.max, greater),
});

/** What lies in both. */
export const within = (a: Range, b: Range): Range => ({
  min: each(a.min, b.min, greater) ?? a.min ?? b.min,
  max: each(a.max, b.max, lesser) ?? a.max ?? b.max,
});

export const sumOf = (a: Range, b: Range): Range => ({ min: each(a.min, b.min, plus), max: each(a.max, b.max, plus) });
export const opposite = ({ min, max }: Range): Range => ({ min: max && negative(max), max: min && negative(min) });
export const leastOf = (a: Range, b: Range): Range => ({
  min: each(a.min, b.min, lesser),
  max: each(a.max, b.max, lesser) ?? a.max ?? b.max,
});
export const greatestOf = (a: Range, b: Range): Range => opposite(leastOf(opposite(a), opposite(b)));

export function productOf(a: Range, b: Range): Range {
  if (a.min && a.max && b.min && b.max) {
    const corners = [times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)];
    return { min: corners.reduce(lesser), max: corners.reduce(greater) };
  }
  if (isSingle(a)) return scaled(b, a.min);
  if (isSingle(b)) return scaled(a, b.min);
  const positive = isZeroOrMore(a.min) && isZeroOrMore(b.min);
  return positive ? { min: each(a.min, b.min, times), max: each(a.max, b.max, times) } : ANY;
}

export const quotientOf = (a: Range, b: Range): Range =>
  isSingle(b) && compareRatios(b.min, ZERO) !== 0 ? scaled(a, dividedBy({ over: 1n, under: 1n }, b.min)) : ANY;

const isSingle = (range: Range): range is { readonly min: Ratio; readonly max: Ratio } =>
  range.min !== undefined && range.max !== undefined && compareRatios(range.min, range.max) === 0;

function scaled({ min, max }: Range, by: Ratio): Range {
  const range = { min: min && times(min, by), max: max && times(max, by) };
  return compareRatios(by, ZERO) < 0 ? { min: range.max, max: range.min } : range;
}
