import type { Expression, Json } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { dayOfYearInWords } from '../../time/day-in-words.ts';
import { compare } from '../compare.ts';
import { isTruthy } from '../truth.ts';
import { branchOf } from './choices.ts';
import type { Relation } from './comparison-words.ts';
import { entries, named } from './entries.ts';
import { callOf, type Telling, type Term, valueOf } from './telling.ts';
import { termInWords } from './term.ts';

/**
 * Says why a condition holds or does not, as what is true of the facts: "Monthly rent (€1,150.00) is more than
 * 0.25 × Net income (€3,900.00) = €975.00". Of several that all have to hold, those that decided. Undefined where
 * a part cannot be said in words.
 */
export function conditionInWords(condition: Expression, telling: Telling): string | undefined {
  const call = callOf(condition);
  if (!call || valueOf(condition, telling.facts) === undefined) return undefined;
  const [operator, operands] = call;
  return CONDITIONS[operator]?.(operands, telling, condition) ?? termInWords(condition, telling)?.said;
}

type Teller = (operands: readonly Expression[], telling: Telling, whole: Expression) => string | undefined;

const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '≠',
  '≠': '=',
};

/** Two or more values in a row, each in the relation that was asked for, or else in its opposite. */
const chain =
  (asked: Relation): Teller =>
  (operands, telling) => {
    const like = operands.map((operand) => termInWords(operand, telling)?.like).find((place) => place !== undefined);
    const terms = operands.map((operand) => termInWords(operand, telling, like));
    const said: string[] = [];
    for (const [index, term] of terms.entries()) {
      const before = terms[index - 1];
      if (!term) return undefined;
      if (!before) continue;
      const words = isDay(before.value) ? telling.words.days : telling.words.amounts;
      const relation = stands(asked, before.value, term.value) ? asked : OPPOSITES[asked];
      said.push(`${before.said}${isInserted(before) ? ',' : ''} ${words[relation]} ${term.said}`);
    }
    return said.length === 0 ? undefined : said.join(` ${telling.words.and} `);
  };

/** A day that is followed by how it is counted. */
const isInserted = ({ made, value }: Term): boolean => made === 'phrase' && isDay(value);

const signs: Readonly<Record<Relation, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '=': (sign) => sign === 0,
  '≠': (sign) => sign !== 0,
};

const stands = (asked: Relation, a: Json, b: Json): boolean =>
  signs[asked](compare(a, b) ?? (a === b ? 0 : Number.NaN));

/** All of them where all decided: every part of an `and` that holds, of an `or` that does not; else those that did. */
const several =
  (isAnd: boolean): Teller =>
  (parts, telling, whole) => {
    const holds = isTruthy(valueOf(whole, telling.facts) ?? null);
    const deciding = parts.filter((part) => {
      const value = valueOf(part, telling.facts);
      return isAnd === holds ? true : value !== undefined && isTruthy(value) === holds;
    });
    const said = deciding.map((part) => conditionInWords(part, telling));
    return said.every((one) => one !== undefined) ? said.join(` ${telling.words.and} `) : undefined;
  };

const membership: Teller = ([element = null, list = null], telling) => {
  const term = termInWords(element, telling);
  const choices = valueOf(list, telling.facts);
  if (!term) return undefined;
  const { oneOf, noneOf } = telling.words;
  if (Array.isArray(choices)) {
    const like = term.like;
    const said = choices
      .map((choice) => (like === undefined ? String(choice) : telling.format(like, choice)))
      .join(', ');
    return `${term.said} ${choices.includes(term.value) ? oneOf : noneOf} ${said}`;
  }
  const text = termInWords(list, telling);
  if (!text) return undefined;
  const { contains, lacks } = telling.calculated;
  return (String(text.value).includes(String(term.value)) ? contains : lacks)(text.said, term.said);
};

/** What is not there; where that does not matter, what is. */
const absence =
  (paths: (operands: readonly Expression[]) => readonly Expression[]): Teller =>
  (operands, { facts, labelOf, words, calculated }, whole) => {
    const asked = paths(operands).flat() as readonly Json[];
    if (!asked.every((path) => typeof path === 'string')) return undefined;
    const isLacking = isTruthy(valueOf(whole, facts) ?? null);
    const named = asked.filter((path) => (valueOf({ var: path }, facts) === undefined) === isLacking);
    const said = isLacking ? calculated.notGiven : calculated.given;
    if (named.length === 0) return undefined;
    return named.map((path) => `${labelOf(path)}${words.colon}${said}`).join(words.colon.replace(':', ';'));
  };

const season: Teller = ([day, from, to], telling, whole) => {
  const looked = termInWords(day, telling);
  if (!looked) return undefined;
  const [first, last] = [from, to].map((one) => dayOfYearInWords(String(one), telling.language));
  const { inSeason, outOfSeason } = telling.calculated;
  return (valueOf(whole, telling.facts) === true ? inSeason : outOfSeason)(looked.said, first ?? '', last ?? '');
};

/** Why its branch was taken, and what that says. */
const whether: Teller = (operands, telling) => {
  const { chosen, test } = branchOf(operands, (condition) => valueOf(condition, telling.facts));
  const parts = [test, chosen].filter((part) => callOf(part) !== undefined) as Expression[];
  const said = parts.map((part) => conditionInWords(part, telling));
  return said.length > 0 && said.every((one) => one !== undefined) ? said.join(` ${telling.words.and} `) : undefined;
};

/** Of a list, how many there are; a yes or no, as such. */
const truth: Teller = ([operand = null], telling) => conditionInWords(operand, telling);

const variable: Teller = ([path], { facts, labelOf, words }) => {
  const value = typeof path === 'string' ? valueOf({ var: path }, facts) : undefined;
  if (typeof path !== 'string' || typeof value !== 'boolean') return undefined;
  return `${labelOf(path)}${words.colon}${value ? words.yes : words.no}`;
};

/** How a condition of each operator is told; what is not here is told as the value that it comes to. */
const CONDITIONS: Readonly<Record<string, Teller>> = {
  var: (operands, telling, whole) => variable(operands, telling, whole) ?? named(whole, telling),
  filter: (_operands, telling, whole) => named(whole, telling),
  map: (_operands, telling, whole) => named(whole, telling),
  merge: (_operands, telling, whole) => named(whole, telling),
  '!': truth,
  '!!': truth,
  and: several(true),
  or: several(false),
  '<': chain('<'),
  '<=': chain('<='),
  '>': chain('>'),
  '>=': chain('>='),
  '==': chain('='),
  '===': chain('='),
  '!=': chain('≠'),
  '!==': chain('≠'),
  in: membership,
  'in-season': season,
  missing: absence((paths) => paths),
  missing_some: absence(([, paths]) => [paths ?? null]),
  if: whether,
  '?:': whether,
  some: entries('some'),
  all: entries('all'),
  none: entries('none'),
};
