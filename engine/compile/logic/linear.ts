import type { Expression } from '../../kernel/json.ts';
import { callOf } from '../flow/presence.ts';
import { calledOf } from './called.ts';
import { type Domain, numberOf } from './domain.ts';
import { domainOf, isNumeric, type Sight } from './expression-domain.ts';
import { dividedBy, plus, type Ratio, ratio, times, ZERO } from './ratio.ts';

/** A sum of unknowns, each times a number, and a number. */
export interface Linear {
  readonly of: ReadonlyMap<string, Ratio>;
  readonly constant: Ratio;
}

/** The unknowns of a question by name, with what each can be. */
export type Unknowns = Map<string, Domain>;

const fixed = (constant: Ratio): Linear => ({ of: new Map(), constant });

export function combined(a: Linear, b: Linear, factor: Ratio): Linear {
  const of = new Map(a.of);
  for (const [name, amount] of b.of) {
    const sum = plus(of.get(name) ?? ZERO, times(amount, factor));
    if (sum.over === 0n) of.delete(name);
    else of.set(name, sum);
  }
  return { of, constant: plus(a.constant, times(b.constant, factor)) };
}

const scaled = (a: Linear, factor: Ratio): Linear => combined(fixed(ZERO), a, factor);
const ONE = ratio(1n);
const LESS = ratio(-1n);

/**
 * A calculation as a sum of unknowns: exact for sums, differences, multiples, days between dates and days added. What
 * is not (an age, a rounding) is one unknown of its own. Undefined where it is neither an amount nor a day.
 */
export function linearOf(expression: Expression, sight: Sight, unknowns: Unknowns): Linear | undefined {
  const number = numberOf(expression);
  if (number) return fixed(number);
  const call = callOf(expression);
  if (!call) return undefined;
  const { name, operands } = call;
  const exact = EXACT[name]?.(operands, (operand) => linearOf(operand, sight, unknowns));
  if (exact) return exact;
  const domain = domainOf(expression, sight);
  if (!isNumeric(domain)) return undefined;
  const isPlace = name === 'var' && operands.length === 1;
  const key = isPlace ? String(operands[0]) : JSON.stringify(expression);
  unknowns.set(key, { ...domain, field: { ...domain.field, label: calledOf(expression, sight) } });
  return { of: new Map([[key, ONE]]), constant: ZERO };
}

type Operator = (
  operands: readonly Expression[],
  linear: (operand: Expression) => Linear | undefined,
) => Linear | undefined;

const EXACT: Readonly<Record<string, Operator>> = {
  '+': (operands, linear) => total(operands.map(linear), ONE),
  '-': (operands, linear) => {
    const terms = operands.map(linear);
    if (terms.length > 1) return total(terms, LESS);
    return terms[0] && scaled(terms[0], LESS);
  },
  '*': (operands, linear) => {
    let product: Linear | undefined = fixed(ONE);
    for (const term of operands.map(linear)) {
      if (!term || !product) return undefined;
      if (term.of.size > 0 && product.of.size > 0) return undefined;
      product = term.of.size > 0 ? scaled(term, product.constant) : scaled(product, term.constant);
    }
    return product;
  },
  '/': ([a = null, b = null], linear) => {
    const [term, by] = [linear(a), linear(b)];
    if (!term || !by || by.of.size > 0 || by.constant.over === 0n) return undefined;
    return scaled(term, dividedBy(ONE, by.constant));
  },
  'days-between': ([from = null, to = null], linear) => {
    const [a, b] = [linear(from), linear(to)];
    return a && b && combined(b, a, LESS);
  },
  'add-duration': ([day = null, duration = null], linear) => {
    const { days, weeks, ...other } = (duration ?? {}) as Readonly<Record<string, unknown>>;
    const from = linear(day);
    if (!from || Object.keys(other).length > 0 || ![days ?? 0, weeks ?? 0].every(Number.isInteger)) return undefined;
    const added = Number(days ?? 0) + 7 * Number(weeks ?? 0);
    return { of: from.of, constant: plus(from.constant, ratio(BigInt(added))) };
  },
};

function total([first, ...rest]: readonly (Linear | undefined)[], factor: Ratio): Linear | undefined {
  let sum = first;
  for (const term of rest) sum = sum && term && combined(sum, term, factor);
  return sum;
}

/** The difference of two sums. */
export const difference = (a: Linear, b: Linear): Linear => combined(a, b, LESS);
