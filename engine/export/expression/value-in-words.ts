import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { sayDuration } from '../../time/derivation-in-words.ts';
import { type Asking, callOf, type Operands, Unsayable } from './asking.ts';

/** A value of a rule, as people read it. */
export interface Valued {
  readonly said: string;
  /** The place that it reads. */
  readonly place?: string;
  /** The place whose values it is written like. */
  readonly like?: string | undefined;
  readonly isDay?: boolean | undefined;
  /** A day so long before or after another. */
  readonly isCounted?: boolean;
  /** It stands in a calculation only in brackets. */
  readonly isSum?: boolean;
}

type Teller = (operands: Operands, asking: Asking, like: string | undefined) => Valued;

/** `0.25 × “Household income”`; numbers as the place holds them that they are compared with. Throws {@link Unsayable}. */
export function valueInWords(expression: Expression, asking: Asking, like?: string): Valued {
  const call = callOf(expression);
  if (!call && Array.isArray(expression)) return { said: all(expression as Operands, asking, like) };
  if (!call) return { said: asking.written(expression as Json, like), isDay: isDay(expression as Json) };
  const teller = Object.hasOwn(TELLERS, call[0]) ? TELLERS[call[0]] : undefined;
  if (!teller) throw new Unsayable(call[0]);
  return teller(call[1], asking, like);
}

const OWN_DAYS = new Set(['today', 'case.filedOn', 'lastDay', 'startedOn']);

const variable: Teller = ([path, otherwise], asking) => {
  if (typeof path !== 'string') throw new Unsayable('var');
  const said = asking.words.quoted(asking.labelOf(path));
  const isOfDays = asking.fieldAt(path)?.type === 'date' || OWN_DAYS.has(path);
  if (otherwise === undefined) return { said, place: path, like: path, isDay: isOfDays };
  return {
    said: `${said}, ${asking.own.otherwise} ${valueInWords(otherwise, asking, path).said}`,
    isDay: isOfDays,
    isSum: true,
  };
};

const reckoned =
  (sign: string): Teller =>
  (operands, asking, like) => {
    const unit = '×÷'.includes(sign) ? undefined : (likeOf(operands, asking) ?? like);
    const terms = operands.map((operand) => inside(operand, asking, unit));
    const said = terms.length === 1 ? `${sign}${terms[0]}` : terms.join(` ${sign} `);
    return { said, like: likeOf(operands, asking), isSum: true };
  };

const likeOf = (operands: Operands, asking: Asking): string | undefined =>
  operands.map((operand) => valueInWords(operand, asking).like).find((place) => place !== undefined);

function inside(operand: Expression, asking: Asking, like?: string): string {
  const { said, isSum } = valueInWords(operand, asking, like);
  return isSum ? `(${said})` : said;
}

const extreme =
  (amount: 'least' | 'greatest', day: 'earliest' | 'latest'): Teller =>
  (operands, asking, like) => {
    const isOfDays = operands.some((operand) => valueInWords(operand, asking).isDay);
    const unit = likeOf(operands, asking);
    const said = asking.calculated[isOfDays ? day : amount](all(operands, asking, unit ?? like));
    return { said, like: unit, isDay: isOfDays };
  };

/** "A, B and C". */
export function all(operands: Operands, asking: Asking, like?: string): string {
  const said = operands.map((operand) => inside(operand, asking, like));
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} ${asking.words.and} ${said.at(-1)}`;
}

const between =
  (measure: 'yearsBetween' | 'daysBetween'): Teller =>
  ([from = null, to = null], asking) => ({ said: asking.words[measure](inside(from, asking), inside(to, asking)) });

const moved: Teller = ([day = null, amounts], asking) => {
  const units = Object.entries((amounts ?? {}) as JsonObject);
  const isBack = units.every(([, amount]) => typeof amount === 'number' && amount < 0);
  if (units.some(([, amount]) => typeof amount === 'number' && amount < 0 !== isBack))
    throw new Unsayable('add-duration');
  const span = units.map(([unit, amount]) => lengthInWords(unit, amount, asking)).join(` ${asking.words.and} `);
  return {
    said: asking.calculated[isBack ? 'before' : 'after'](span, inside(day, asking)),
    isDay: true,
    isCounted: true,
  };
};

function lengthInWords(unit: string, amount: Json, asking: Asking): string {
  if (typeof amount === 'number') return sayDuration({ [unit]: amount }, asking.language);
  return sayDuration({ [unit]: 2 }, asking.language).replace('2', inside(amount, asking)); // the plural of the unit
}

const total: Teller = ([list = null, field], asking) => {
  if (typeof field !== 'string') return { said: asking.words.sum(inside(list, asking)) };
  const [operator, [, condition]] = callOf(list) ?? ['', []];
  const label = asking.words.quoted(asking.labelOf(field));
  return { said: asking.words.sum(operator === 'filter' ? only(label, condition, asking) : label), like: field };
};

const only = (list: string, condition: Expression | undefined, asking: Asking): string =>
  `${list} (${asking.condition(condition ?? null)})`;

const whether: Teller = (operands, asking, like) => {
  const [test = null, chosen, ...rest] = operands;
  if (chosen === undefined) return valueInWords(test, asking, like);
  const { own } = asking;
  const said = `${inside(chosen, asking, like)}, ${own.if} (${asking.condition(test)})`;
  return {
    said: rest.length === 0 ? said : `${said}, ${own.otherwise} ${whether(rest, asking, like).said}`,
    isSum: true,
  };
};

const TELLERS: Readonly<Record<string, Teller>> = {
  var: variable,
  '+': reckoned('+'),
  '-': reckoned('−'),
  '*': reckoned('×'),
  '/': reckoned('÷'),
  '%': ([of = null, by = null], asking) => ({
    said: asking.calculated.remainder(inside(of, asking), inside(by, asking)),
  }),
  min: extreme('least', 'earliest'),
  max: extreme('greatest', 'latest'),
  round: ([amount = null, places], asking, like) => ({
    said: asking.calculated.rounded(inside(amount, asking, like), Number(places ?? 0)),
    like: likeOf([amount], asking),
  }),
  'years-between': between('yearsBetween'),
  'days-between': between('daysBetween'),
  'add-duration': moved,
  sum: total,
  count: ([list = null], asking) => ({ said: asking.words.count(inside(list, asking)) }),
  filter: ([list = null, condition], asking) => ({ said: only(inside(list, asking), condition, asking) }),
  map: ([, made = null], asking) => valueInWords(made, asking),
  reduce: ([list = null], asking) => ({ said: asking.calculated.reckonedFrom(inside(list, asking)) }),
  merge: (lists, asking) => ({ said: all(lists, asking) }),
  cat: (texts, asking) => ({ said: asking.calculated.joined(all(texts, asking)) }),
  if: whether,
  '?:': whether,
};
