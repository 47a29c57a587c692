import type { Expression } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { compare } from '../compare.ts';
import type { Relation } from './comparison-words.ts';
import { factOf, withResult } from './result.ts';
import type { Statement } from './statement.ts';
import type { Telling, Term } from './telling.ts';
import { termOf } from './term.ts';

const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '≠',
  '≠': '=',
};

const MIRRORED: Readonly<Record<Relation, Relation>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '≠': '≠',
};

const signs: Readonly<Record<Relation, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '=': (sign) => sign === 0,
  '≠': (sign) => sign !== 0,
};

/** Two or more values in a row, each in the relation that was asked for, or else in its opposite. */
export const chain =
  (asked: Relation) =>
  (operands: readonly Expression[], telling: Telling): readonly Statement[] | undefined => {
    if (operands.some((operand) => typeof operand === 'boolean')) return yesOrNo(operands, telling);
    const like = operands.map((operand) => termOf(operand, telling)?.like).find((place) => place !== undefined);
    const terms = operands.map((operand) => termOf(operand, telling, like));
    if (terms.length < 2 || !terms.every((term) => term !== undefined)) return undefined;
    return terms.slice(1).map((right, index) => pair(terms[index] as Term, right, asked, telling));
  };

/** A condition that is compared with a yes or a no stands for itself. */
function yesOrNo(operands: readonly Expression[], telling: Telling): readonly Statement[] | undefined {
  const [condition, ...more] = operands.filter((operand) => typeof operand !== 'boolean');
  return condition === undefined || more.length > 0 ? undefined : telling.why(condition, telling);
}

/** What is known of a case comes first, whichever way the rule puts it. */
function pair(left: Term, right: Term, asked: Relation, telling: Telling): Statement {
  if (left.made === 'literal' && right.made !== 'literal') return pair(right, left, MIRRORED[asked], telling);
  const relation = signs[asked](compare(left.value, right.value) ?? (left.value === right.value ? 0 : Number.NaN))
    ? asked
    : OPPOSITES[asked];
  return { fact: factOf(left, telling), relations: relationTo(right, relation, telling) };
}

function relationTo(right: Term, relation: Relation, telling: Telling): readonly string[] {
  const { words } = telling;
  if (right.value === null || (relation === '=' && right.made === 'literal')) return []; // the fact says it
  if (relation !== '=')
    return [`${(isDay(right.value) ? words.days : words.amounts)[relation]} ${withResult(right, telling)}`];
  return right.label === undefined ? [`${words.thatIs} ${right.said}`] : [words.sameAs(words.quoted(right.label))];
}
