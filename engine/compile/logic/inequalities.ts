import type { Domain } from './domain.ts';
import { combined, type Linear, type Unknowns } from './linear.ts';
import {
  ceilTo,
  compareRatios,
  dividedBy,
  floorTo,
  minus,
  negative,
  ONE,
  plus,
  type Ratio,
  ratio,
  times,
  ZERO,
} from './ratio.ts';

/** A sum that is below zero, strictly or not. */
export interface Inequality {
  readonly sum: Linear;
  readonly strictly: boolean;
}

/** How many inequalities are looked at before it is given up: eliminating doubles them at worst. */
const MOST = 2_000;

/** Values for every unknown; `no` if there are none; `undecided` if that is too much work, or needs whole numbers. */
export type Answer = ReadonlyMap<string, Ratio> | 'no' | 'undecided';

/** Whether inequalities can all hold, and with which values (Fourier 1827, Motzkin 1936; bounds are exact in steps). */
export function valuesFor(given: readonly Inequality[], unknowns: Unknowns): Answer {
  const names = [...new Set(given.flatMap(({ sum }) => [...sum.of.keys()]))];
  let open: readonly Inequality[] = [...given, ...names.flatMap((name) => bounds(name, unknowns.get(name)))];
  const stages: { readonly name: string; readonly about: readonly Inequality[] }[] = [];
  for (const name of names) {
    const about = open.filter(({ sum }) => sum.of.has(name)).map((one) => inSteps(one, unknowns));
    const others = open.filter(({ sum }) => !sum.of.has(name));
    stages.push({ name, about });
    const above = about.filter(({ sum }) => (sum.of.get(name)?.over ?? 0n) > 0n);
    const below = about.filter(({ sum }) => (sum.of.get(name)?.over ?? 0n) < 0n);
    if (others.length + above.length * below.length > MOST) return 'undecided';
    open = [...others, ...above.flatMap((one) => below.map((other) => without(name, one, other)))];
    if (open.some(isImpossible)) return 'no';
  }
  if (open.some(isImpossible)) return 'no';
  const values = new Map<string, Ratio>();
  for (const { name, about } of stages.toReversed()) {
    const value = choose(name, about, values, unknowns.get(name));
    if (!value) return 'undecided';
    values.set(name, value);
  }
  return values;
}

const isImpossible = ({ sum, strictly }: Inequality): boolean =>
  sum.of.size === 0 && (sum.constant.over > 0n || (sum.constant.over === 0n && strictly));

function bounds(name: string, domain: Domain | undefined): Inequality[] {
  const { min, max } = domain?.range ?? {};
  const found: Inequality[] = [];
  if (max) found.push({ sum: { of: new Map([[name, ONE]]), constant: negative(max) }, strictly: false });
  if (min) found.push({ sum: { of: new Map([[name, ratio(-1n)]]), constant: min }, strictly: false });
  return found;
}

/** A bound of one unknown that has steps is moved to the last step within it. */
function inSteps(one: Inequality, unknowns: Unknowns): Inequality {
  const [[name, factor] = ['', ONE]] = one.sum.of;
  const step = unknowns.get(name)?.step;
  if (!step || one.sum.of.size !== 1) return one;
  const bound = dividedBy(negative(one.sum.constant), factor);
  if (factor.over > 0n) {
    const most = floorTo(bound, step);
    const last = one.strictly && compareRatios(most, bound) === 0 ? minus(most, step) : most;
    return { sum: { of: new Map([[name, ONE]]), constant: negative(last) }, strictly: false };
  }
  const least = ceilTo(bound, step);
  const first = one.strictly && compareRatios(least, bound) === 0 ? plus(least, step) : least;
  return { sum: { of: new Map([[name, ratio(-1n)]]), constant: first }, strictly: false };
}

/** Of an upper and a lower bound of one unknown, what remains when it is taken out. */
function without(name: string, upper: Inequality, lower: Inequality): Inequality {
  const a = upper.sum.of.get(name) ?? ONE;
  const b = lower.sum.of.get(name) ?? ONE;
  return { sum: combined(upper.sum, lower.sum, dividedBy(a, negative(b))), strictly: upper.strictly || lower.strictly };
}

/** A value of one unknown once the others are known: a bound, or in the middle where the bounds themselves do not count. */
function choose(
  name: string,
  about: readonly Inequality[],
  values: ReadonlyMap<string, Ratio>,
  domain: Domain | undefined,
): Ratio | undefined {
  let least: { at: Ratio; strictly: boolean } | undefined;
  let most: { at: Ratio; strictly: boolean } | undefined;
  for (const { sum, strictly } of about) {
    const factor = sum.of.get(name) ?? ONE;
    let rest = sum.constant;
    for (const [other, amount] of sum.of)
      if (other !== name) rest = plus(rest, times(amount, values.get(other) ?? ZERO));
    const at = dividedBy(negative(rest), factor);
    if (factor.over > 0n) {
      const sign = most ? compareRatios(at, most.at) : -1;
      if (sign < 0 || (sign === 0 && strictly)) most = { at, strictly };
    } else {
      const sign = least ? compareRatios(at, least.at) : 1;
      if (sign > 0 || (sign === 0 && strictly)) least = { at, strictly };
    }
  }
  const fits = (value: Ratio): boolean =>
    (!least || isAbove(compareRatios(value, least.at), least.strictly)) &&
    (!most || isAbove(-compareRatios(value, most.at), most.strictly));
  return candidates(least?.at, most?.at, domain?.step).find(fits);
}

const isAbove = (sign: number, strictly: boolean): boolean => (strictly ? sign > 0 : sign >= 0);

function candidates(least: Ratio | undefined, most: Ratio | undefined, step: Ratio | undefined): Ratio[] {
  const unit = step ?? ONE;
  const near = [
    ...(least ? [ceilTo(least, unit), plus(ceilTo(least, unit), unit)] : []),
    ...(most ? [floorTo(most, unit), minus(floorTo(most, unit), unit)] : []),
    ...(least || most ? [] : [ZERO]),
  ];
  if (step) return near;
  const middle = least && most ? [times(plus(least, most), ratio(1n, 2n))] : [];
  return [...near, ...(least ? [least] : []), ...(most ? [most] : []), ...middle];
}
