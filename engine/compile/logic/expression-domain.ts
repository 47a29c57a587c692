import type { Expression } from '../../kernel/json.ts';
import type { Text } from '../../language/text.ts';
import { resolve, type Shape } from '../case-file.ts';
import { callOf } from '../flow/presence.ts';
import { named } from '../kept-fields.ts';
import { sortOf } from '../sort-of.ts';
import { entryOf } from '../visible.ts';
import { type Domain, domainOfField, numberOf } from './domain.ts';
import {
  ANY,
  greatestOf,
  hull,
  leastOf,
  only,
  opposite,
  productOf,
  quotientOf,
  type Range,
  sumOf,
  within,
} from './range.ts';
import { isZeroOrMore, ONE, ratio, ZERO } from './ratio.ts';

/** Where an expression stands: what can be read there, and between which values formulas leave a place. */
export interface Sight {
  readonly roots: Readonly<Record<string, Shape>>;
  readonly rangeOf: (place: string) => Range;
}

/** What an expression can come to; undefined where nothing is known of it. */
export function domainOf(expression: Expression, sight: Sight): Domain | undefined {
  if (typeof expression === 'number') return constant('number', expression);
  if (typeof expression === 'boolean') return domainOfField(named('', 'boolean'));
  if (typeof expression === 'string')
    return numberOf(expression)
      ? constant(/^\d{4}-/.test(expression) ? 'date' : 'money', expression)
      : domainOfField(named(expression, 'text'));
  const call = callOf(expression);
  return call && OPERATORS[call.name]?.(call.operands, sight);
}

function constant(type: string, value: string | number): Domain {
  const number = numberOf(value);
  const domain = domainOfField(named(String(value), type));
  return number ? { ...domain, range: only(number) } : domain;
}

type Operator = (operands: readonly Expression[], sight: Sight) => Domain | undefined;

const truth: Operator = () => domainOfField(named('', 'boolean'));

/** A number that is made of others: in whole steps where all of them are. */
const reckoned =
  (both: (a: Range, b: Range) => Range): Operator =>
  (operands, sight) => {
    const parts = operands.map((operand) => domainOf(operand, sight));
    const [first, ...rest] = parts;
    if (!first || parts.some((part) => part?.sort !== 'amount')) return undefined;
    const money = parts.some((part) => part?.field.type === 'money');
    const type = money ? 'money' : parts.every((part) => part?.field.type === 'integer') ? 'integer' : 'number';
    const { step: _coarse, ...domain } = domainOfField(named('', type));
    return { ...domain, range: rest.reduce((range, part) => both(range, part?.range ?? ANY), first.range) };
  };

const OPERATORS: Readonly<Record<string, Operator>> = {
  var: ([path, otherwise], sight) => {
    if (typeof path !== 'string') return undefined;
    const domain = domainOfPath(path, sight);
    const other = otherwise === undefined ? undefined : domainOf(otherwise, sight);
    return domain && other ? { ...domain, range: hull(domain.range, other.range) } : domain;
  },
  '+': reckoned(sumOf),
  '-': (operands, sight) => {
    const [first, ...rest] = operands;
    const one = reckoned((a) => a)([first ?? null], sight);
    if (operands.length === 1) return one && { ...one, range: opposite(one.range) };
    return first === undefined ? undefined : reckoned((a, b) => sumOf(a, opposite(b)))([first, ...rest], sight);
  },
  '*': reckoned(productOf),
  '/': reckoned(quotientOf),
  min: reckoned(leastOf),
  max: reckoned(greatestOf),
  count: ([list], sight) => {
    const entries = listAt(list, sight);
    return {
      ...domainOfField(named('', 'integer')),
      range: entries ? entries.range : { min: ZERO },
      ...entries?.called,
    };
  },
  sum: ([list, part], sight) => {
    const roots = partsOfEntry(entryOf(list ?? null, sight.roots));
    const domain = typeof part === 'string' ? domainOfPath(part, { ...sight, roots }) : undefined;
    if (domain?.sort !== 'amount') return undefined;
    return { ...domain, range: isZeroOrMore(domain.range.min) ? { min: ZERO } : ANY };
  },
  round: ([amount, places], sight) => {
    const domain = domainOf(amount ?? null, sight);
    if (domain?.sort !== 'amount') return undefined;
    const half = numberOf(typeof places === 'number' ? 10 ** -places : 1) ?? ONE;
    const around = { min: opposite(only(half)).min, max: half };
    return { ...domain, range: sumOf(domain.range, around) };
  },
  'years-between': () => ({ ...domainOfField(named('', 'integer')), range: { min: ZERO } }),
  'days-between': () => domainOfField(named('', 'integer')),
  'add-duration': () => domainOfField(named('', 'date')),
  if: ([, ...operands], sight) => {
    const values = operands.filter((_, i) => i % 2 === 0 || i === operands.length - 1);
    const domains = values.map((value) => domainOf(value, sight));
    const [first] = domains;
    if (!first || domains.some((one) => one?.sort !== first.sort)) return undefined;
    const { options: _some, ...domain } = first;
    return { ...domain, range: domains.reduce((range, one) => hull(range, one?.range ?? ANY), first.range) };
  },
  ...Object.fromEntries(
    ['==', '===', '!=', '!==', '<', '<=', '>', '>=', '!', '!!', 'in', 'in-season', 'some', 'all', 'none'].map(
      (name) => [name, truth],
    ),
  ),
};

function domainOfPath(path: string, { roots, rangeOf }: Sight): Domain | undefined {
  const found = resolve(path, roots);
  if (!('shape' in found) || found.shape.is !== 'value' || !found.shape.field) return undefined;
  const domain = domainOfField(found.shape.field);
  return { ...domain, range: within(domain.range, rangeOf(path)) };
}

const partsOfEntry = (entry: Shape): Sight['roots'] => (entry.is === 'group' ? entry.parts : {});

/** How many entries a list of the case file may have, and what it is called. */
function listAt(
  list: Expression | undefined,
  { roots }: Sight,
): { range: Range; called: { field: Domain['field'] } } | undefined {
  const call = callOf(list);
  if (call?.name !== 'var' || typeof call.operands[0] !== 'string') return undefined;
  const found = resolve(call.operands[0], roots);
  if (!('shape' in found) || found.shape.is !== 'list' || !found.shape.field) return undefined;
  const { min = 0, max = 100, label } = found.shape.field as { min?: number; max?: number; label: Text };
  return {
    range: { min: ratio(BigInt(min)), max: ratio(BigInt(max)) },
    called: { field: { type: 'integer', label } },
  };
}

/** Whether it can be reckoned with, or put in order by date. */
export const isNumeric = (domain: Domain | undefined): domain is Domain =>
  domain !== undefined && (sortOf(domain.field) === 'amount' || sortOf(domain.field) === 'day');
