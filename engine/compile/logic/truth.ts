import type { Expression } from '../../kernel/json.ts';
import { callOf } from '../flow/presence.ts';
import { domainOf, type Sight } from './expression-domain.ts';
import { and, atom, type Formula, NOT_SO, not, or, SO } from './formula.ts';
import { difference, type Linear, linearOf, type Unknowns } from './linear.ts';
import { dayOfYear, seasonOf } from './season.ts';
import type { Effort } from './solve.ts';

/** Where a condition is looked at: what it sees, the unknowns it names, and the places that may be left empty. */
export interface Question extends Sight {
  readonly unknowns: Unknowns;
  readonly effort: Effort;
  readonly mayBeEmpty: (place: string) => boolean;
}

/** A condition is true under the one formula, false under the other; under neither, it is unknown. */
export interface Truth {
  readonly true: Formula;
  readonly false: Formula;
}

/** When a condition is true and when it is false, in the three-valued logic in which it is evaluated. */
export function truthOf(expression: Expression, question: Question): Truth {
  const call = callOf(expression);
  if (!call) return either(isTrue(expression));
  return OPERATORS[call.name]?.(call.operands, question, expression) ?? asValue(expression, question);
}

const isTrue = (value: Expression): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
const either = (so: boolean): Truth => (so ? { true: SO, false: NOT_SO } : { true: NOT_SO, false: SO });
const flag = (name: string): Truth => ({
  true: atom({ about: 'flag', name }),
  false: atom({ about: 'flag', name }, false),
});

type Operator = (operands: readonly Expression[], question: Question, whole: Expression) => Truth | undefined;

const comparison =
  (less: 1 | -1, strictly: boolean): Operator =>
  (operands, question) => {
    const terms = operands.map((operand) => linearOf(operand, question, question.unknowns));
    const pairs: Formula[] = [];
    for (const [i, term] of terms.entries()) {
      const before = terms[i - 1];
      if (!term) return undefined;
      if (before) pairs.push(below(less === 1 ? difference(before, term) : difference(term, before), strictly));
    }
    return whereKnown(operands, question, and(...pairs));
  };

const below = (sum: Linear, strictly: boolean): Formula => {
  if (sum.of.size > 0) return atom({ about: 'sum', sum, strictly });
  return sum.constant.over < 0n || (sum.constant.over === 0n && !strictly) ? SO : NOT_SO;
};

/** A comparison is neither true nor false while one of its sides is missing. */
function whereKnown(operands: readonly Expression[], question: Question, holds: Formula): Truth {
  const there = and(...operands.map((operand) => present(operand, question)));
  return { true: and(there, holds), false: and(there, not(holds)) };
}

function present(expression: Expression, question: Question): Formula {
  const call = callOf(expression);
  if (!call || call.name === 'if') return SO;
  const [path, otherwise] = call.operands;
  if (call.name !== 'var') return and(...call.operands.map((operand) => present(operand, question)));
  return typeof path === 'string' && otherwise === undefined && question.mayBeEmpty(path)
    ? atom({ about: 'flag', name: `there ${path}` })
    : SO;
}

function equality([a = null, b = null]: readonly Expression[], question: Question): Truth | undefined {
  const [left, right] = [linearOf(a, question, question.unknowns), linearOf(b, question, question.unknowns)];
  if (left && right) {
    const [one, other] = [difference(left, right), difference(right, left)];
    return whereKnown([a, b], question, and(below(one, false), below(other, false)));
  }
  const [value, sought] = callOf(a) ? [a, b] : [b, a];
  if (callOf(sought) || Array.isArray(sought)) return undefined;
  if (typeof sought === 'boolean') {
    const truth = asValue(value, question);
    return sought ? truth : { true: truth.false, false: truth.true };
  }
  const domain = domainOf(value, question);
  if (typeof sought !== 'string' || (domain?.sort !== 'option' && domain?.sort !== 'words')) return undefined;
  return whereKnown([value], question, isOption(value, sought, question, domain));
}

function isOption(
  value: Expression,
  sought: string,
  { unknowns }: Question,
  domain: NonNullable<ReturnType<typeof domainOf>>,
) {
  const call = callOf(value);
  const name = call?.name === 'var' && call.operands.length === 1 ? String(call.operands[0]) : JSON.stringify(value);
  unknowns.set(name, domain);
  return atom({ about: 'option', name, value: sought });
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  and: (operands, question) => {
    const all = operands.map((operand) => truthOf(operand, question));
    return { true: and(...all.map((one) => one.true)), false: or(...all.map((one) => one.false)) };
  },
  or: (operands, question) => {
    const all = operands.map((operand) => truthOf(operand, question));
    return { true: or(...all.map((one) => one.true)), false: and(...all.map((one) => one.false)) };
  },
  '!': ([operand = null], question) => {
    const truth = truthOf(operand, question);
    return { true: truth.false, false: truth.true };
  },
  '!!': ([operand = null], question) => truthOf(operand, question),
  '<': comparison(1, true),
  '<=': comparison(1, false),
  '>': comparison(-1, true),
  '>=': comparison(-1, false),
  'in-season': ([day = null, from, to], question) => {
    const season = seasonOf(from, to);
    if (!season) return undefined;
    const looked = dayOfYear(day, question, question.unknowns);
    const [first, last] = season.map((bound) => linearOf(bound, question, question.unknowns));
    if (!first || !last) return undefined;
    const bounds = [below(difference(first, looked), false), below(difference(looked, last), false)];
    return whereKnown([day], question, season[0] <= season[1] ? and(...bounds) : or(...bounds));
  },
  '==': equality,
  '===': equality,
  '!=': (operands, question) => opposite(equality(operands, question)),
  '!==': (operands, question) => opposite(equality(operands, question)),
  in: ([value = null, list = null], question) => {
    const isList =
      Array.isArray(list) && list.length > 0 && list.every((one) => callOf(one as Expression) === undefined);
    if (!isList) return undefined;
    const each = (list as readonly Expression[]).map((one) => equality([value, one], question));
    if (each.some((one) => one === undefined)) return undefined;
    return {
      true: or(...each.map((one) => one?.true ?? NOT_SO)),
      false: and(...each.map((one) => one?.false ?? NOT_SO)),
    };
  },
  if: (operands, question) => {
    let reached: Formula = SO;
    const so: Formula[] = [];
    const notSo: Formula[] = [];
    for (let i = 0; i < operands.length; i += 2) {
      const last = i + 1 >= operands.length;
      const test = last ? undefined : truthOf(operands[i] ?? null, question);
      const value = truthOf(operands[last ? i : i + 1] ?? null, question);
      so.push(and(reached, test?.true ?? SO, value.true));
      notSo.push(and(reached, test?.true ?? SO, value.false));
      if (test) reached = and(reached, test.false);
    }
    return { true: or(...so), false: operands.length % 2 === 1 ? or(...notSo) : or(...notSo, reached) };
  },
  missing: (operands) => {
    const paths = operands.flat().filter((path) => typeof path === 'string');
    const there = paths.map((path) => atom({ about: 'flag', name: `there ${path}` }));
    return { true: or(...there.map(not)), false: and(...there) };
  },
};

const opposite = (truth: Truth | undefined): Truth | undefined => truth && { true: truth.false, false: truth.true };

/** The truth of a value itself: an amount is not zero, a yes is yes; of anything else nobody knows. */
function asValue(expression: Expression, question: Question): Truth {
  const domain = domainOf(expression, question);
  const linear = domain?.sort === 'amount' ? linearOf(expression, question, question.unknowns) : undefined;
  if (linear) {
    const zero = and(
      below(linear, false),
      below(difference({ of: new Map(), constant: { over: 0n, under: 1n } }, linear), false),
    );
    return whereKnown([expression], question, not(zero));
  }
  const call = callOf(expression);
  const name =
    call?.name === 'var' && call.operands.length === 1 ? String(call.operands[0]) : JSON.stringify(expression);
  if (domain?.sort === 'truth') question.unknowns.set(name, domain);
  const { true: so, false: notSo } = flag(name);
  const there = present(expression, question);
  return { true: and(there, so), false: and(there, notSo) };
}
