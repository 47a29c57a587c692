import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { isDay } from '../time/civil-day.ts';
import { compare } from './compare.ts';
import type { Relation } from './comparison-words.ts';
import { callOf, listPath, type Telling, termInWords, valueOf } from './term-in-words.ts';
import { isTruthy } from './truth.ts';

/**
 * Says why a condition holds or does not, as what is true of the facts: "Monthly rent (€1,150.00) is more than
 * 0.25 × Net income (€3,900.00) = €975.00". Of several that all have to hold, those that decided. Undefined where
 * a part cannot be said in words.
 */
export function comparisonInWords(condition: Expression, telling: Telling): string | undefined {
  const call = callOf(condition);
  const value = valueOf(condition, telling.facts);
  if (!call || value === undefined) return undefined;
  const [operator, operands] = call;
  const [first = null, second = null] = operands;
  if (operator === '!' || operator === '!!') return comparisonInWords(first, telling);
  if (operator === 'and' || operator === 'or') return several(operator === 'and', isTruthy(value), operands, telling);
  const relation = RELATIONS[operator];
  if (relation !== undefined && operands.length > 1) return chain(relation, operands, telling);
  if (operator === 'in') return membership(first, second, telling);
  if (operator === 'some' || operator === 'all' || operator === 'none') return entries(first, second, telling);
  if (operator !== 'var' || typeof first !== 'string' || typeof value !== 'boolean') return undefined;
  return `${telling.labelOf(first)}${telling.words.colon}${value ? telling.words.yes : telling.words.no}`;
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '=',
  '===': '=',
  '!=': '≠',
  '!==': '≠',
};
const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '≠',
  '≠': '=',
};

/** All of them where all decided: every part of an `and` that holds, of an `or` that does not; else those that did. */
function several(isAnd: boolean, holds: boolean, parts: readonly Expression[], telling: Telling): string | undefined {
  const deciding = parts.filter((part) => {
    const value = valueOf(part, telling.facts);
    return isAnd === holds ? true : value !== undefined && isTruthy(value) === holds;
  });
  const said = deciding.map((part) => comparisonInWords(part, telling));
  return said.every((one) => one !== undefined) ? said.join(` ${telling.words.and} `) : undefined;
}

/** Two or more values in a row, each in the relation that was asked for, or else in its opposite. */
function chain(asked: Relation, operands: readonly Expression[], telling: Telling): string | undefined {
  const like = operands.map((operand) => termInWords(operand, telling)?.like).find((place) => place !== undefined);
  const terms = operands.map((operand) => termInWords(operand, telling, like));
  const said: string[] = [];
  for (const [index, term] of terms.entries()) {
    const before = terms[index - 1];
    if (!term) return undefined;
    if (!before) continue;
    const words = isDay(before.value) ? telling.words.days : telling.words.amounts;
    const relation = stands(asked, before.value, term.value) ? asked : OPPOSITES[asked];
    said.push(`${before.said} ${words[relation]} ${term.said}`);
  }
  return said.join(` ${telling.words.and} `);
}

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

function membership(element: Expression, list: Expression, telling: Telling): string | undefined {
  const term = termInWords(element, telling);
  const choices = valueOf(list, telling.facts);
  if (!term || !Array.isArray(choices) || term.like === undefined) return undefined;
  const { like } = term;
  const { oneOf, noneOf } = telling.words;
  const said = choices.map((choice) => telling.format(like, choice)).join(', ');
  return `${term.said} ${choices.includes(term.value) ? oneOf : noneOf} ${said}`;
}

/** How many entries of a list meet the condition, and each that does or does not, in words. */
function entries(list: Expression, condition: Expression, telling: Telling): string | undefined {
  const all = valueOf(list, telling.facts);
  const path = listPath(list);
  if (!Array.isArray(all) || path === undefined) return undefined;
  const name = telling.labelOf(path);
  const shorter = (label: string) => (label.startsWith(`${name}, `) ? label.slice(name.length + 2) : label);
  const inside = all.map((entry, index): Telling => {
    const own = (typeof entry === 'object' && entry !== null ? entry : {}) as JsonObject;
    const placeOf = (place: string) => ((place.split('.')[0] ?? '') in own ? `${path}.${index}.${place}` : place);
    return {
      ...telling,
      facts: { ...telling.facts, ...own },
      labelOf: (place) => shorter(telling.labelOf(placeOf(place))),
      format: (place, value) => telling.format(placeOf(place), value),
    };
  });
  const said = inside.map((one) => comparisonInWords(condition, one));
  if (!said.every((one) => one !== undefined)) return undefined;
  const met = inside.filter(({ facts }) => isTruthy(valueOf(condition, facts) ?? false)).length;
  const count = telling.words.some(met, all.length, name);
  return said.length === 0 ? count : `${count}${telling.words.colon}${said.join('; ')}`;
}
