import type { Json } from '../../kernel/json.ts';
import type { ColumnType } from '../../rules/decision-table/decision-table.ts';
import type { Literal } from '../../rules/decision-table/literal.ts';
import type { Cell } from '../../rules/decision-table/parse-cell.ts';
import { type Domain, numberOf, valueOf } from './domain.ts';
import { compareRatios, minus, plus, type Ratio, ratio, times } from './ratio.ts';

/** A word that no cell names. */
const OTHER = '…';

/**
 * Values of a column such that every value it can have is treated by all cells as one of them is: each bound that a cell
 * names and what lies on either side of it; every option, or every word named and one that is not.
 */
export function samplesOf(cells: readonly Cell[], type: ColumnType, domain: Domain): readonly Json[] {
  const literals = cells.flatMap(literalsIn);
  if (type === 'boolean') return [true, false];
  if (type === 'text' || type === 'choice') {
    const words = literals.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    return [...new Set(domain.options ?? [...words, OTHER])];
  }
  const bounds = literals.map(({ value }) => numberOf(value)).filter((bound) => bound !== undefined);
  return numbersAround(bounds, domain).map((number) => valueOf(number, domain));
}

function numbersAround(bounds: readonly Ratio[], { range, step }: Domain): readonly Ratio[] {
  const { min, max } = range;
  const near = bounds.flatMap((bound) => [minus(bound, step ?? ratio(1n)), bound, plus(bound, step ?? ratio(1n))]);
  const between = step ? [] : betweenNeighbours(bounds);
  const all = [
    ...(min ? [min] : []),
    ...(max ? [max] : []),
    ...near,
    ...between,
    ...(near.length > 0 ? [] : [ratio(0n)]),
  ];
  const inside = all.filter(
    (number) => (!min || compareRatios(number, min) >= 0) && (!max || compareRatios(number, max) <= 0),
  );
  const kept = new Map(inside.map((number) => [`${number.over}/${number.under}`, number]));
  return [...kept.values()].toSorted(compareRatios);
}

function betweenNeighbours(bounds: readonly Ratio[]): Ratio[] {
  const sorted = bounds.toSorted(compareRatios);
  return sorted.slice(1).map((bound, i) => times(plus(bound, sorted[i] ?? bound), ratio(1n, 2n)));
}

type Named = Exclude<Literal, { sort: 'reference' }>;

function literalsIn(cell: Cell): Named[] {
  if (cell.matches === 'any') return [];
  return cell.tests
    .flatMap((test) => (test.test === 'range' ? [test.from, test.to] : [test.literal]))
    .filter((literal): literal is Named => literal.sort !== 'reference');
}
