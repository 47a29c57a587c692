import type { Expression } from '../../kernel/json.ts';
import { between, labelled } from '../../rules/in-words/statement.ts';
import { dayOfYearInWords } from '../../time/day-in-words.ts';
import { type Asking, callOf, type Operands } from './asking.ts';
import { all, type Valued, valueInWords } from './value-in-words.ts';

/**
 * What a rule asks for: `Weekly hours: at least 20; and Model: one of “Half time” and “Full time”`. A negation is told
 * as its opposite. Throws {@link Unsayable}.
 */
export const conditionInWords = (condition: Expression, asking: Asking): string => asked(condition, true, asking).said;

interface Asked {
  readonly said: string;
  /** How its parts are joined; among parts that are joined otherwise it stands in brackets. */
  readonly row?: 'and' | 'or' | 'otherwise' | undefined;
}

/** `holds` is false of what must not be so. */
type Teller = (operands: Operands, holds: boolean, asking: Asking, whole: Expression) => Asked;

function asked(condition: Expression, holds: boolean, asking: Asking): Asked {
  if (typeof condition === 'boolean') return { said: condition === holds ? asking.words.yes : asking.words.no };
  const [operator, operands] = callOf(condition) ?? ['', []];
  const teller = Object.hasOwn(TELLERS, operator) ? TELLERS[operator] : present;
  return (teller ?? present)(operands, holds, asking, condition);
}

/** Yes, no, or simply there. */
const present: Teller = ([path], holds, asking, whole) => {
  const { words, calculated } = asking;
  const isPlace = callOf(whole)?.[0] === 'var' && typeof path === 'string';
  if (isPlace && path.startsWith('rules.'))
    return { said: holds ? asking.labelOf(path) : `${asking.own.not} (${asking.labelOf(path)})` };
  const label = isPlace ? asking.labelOf(path) : valueInWords(whole, asking).said;
  if (isPlace && asking.fieldAt(path)?.type === 'boolean')
    return { said: labelled(label, holds ? words.yes : words.no, asking) };
  return { said: labelled(label, holds ? calculated.given : calculated.notGiven, asking) };
};

function row(conditions: Operands, isAnd: boolean, holds: boolean, asking: Asking): Asked {
  const parts = conditions.map((condition) => asked(condition, holds, asking));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const own = isAnd ? 'and' : 'or';
  const said = parts.map(({ said, row = own }) => (row === own ? said : `(${said})`));
  return { said: said.join(joint(own, asking)), row: own };
}

const joint = (row: 'and' | 'or', asking: Asking): string =>
  `${between(asking)}${row === 'and' ? asking.words.and : asking.own.or} `;

const several =
  (isAnd: boolean): Teller =>
  (conditions, holds, asking) =>
    row(conditions, isAnd === holds, holds, asking);

type Relation = '<' | '<=' | '>' | '>=' | '=' | '≠';
const OPPOSITES = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '≠', '≠': '=' } as const;
const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '≠': '≠' } as const;

const compared =
  (sign: Relation): Teller =>
  (operands, holds, asking) => {
    const truth = operands.find((operand) => typeof operand === 'boolean');
    const condition = operands.find((operand) => typeof operand !== 'boolean');
    if (truth !== undefined) return asked(condition ?? null, (truth === holds) === (sign === '='), asking);
    const relation = holds ? sign : OPPOSITES[sign];
    const [low = null, middle = null, high] = operands;
    if (high === undefined) return pair(low, middle, relation, asking);
    const parts = [tail(middle, low, MIRRORED[relation], asking), tail(middle, high, relation, asking)];
    return fact(middle, parts.join(` ${holds ? asking.words.and : asking.own.or} `), asking);
  };

function pair(left: Expression, right: Expression, relation: Relation, asking: Asking): Asked {
  if (!callOf(left) && callOf(right)) return pair(right, left, MIRRORED[relation], asking);
  return fact(left, tail(left, right, relation, asking), asking);
}

/** How the left is to stand to the right. */
function tail(left: Expression, right: Expression, relation: Relation, asking: Asking): string {
  const { words, calculated } = asking;
  if (right === null) return relation === '=' ? calculated.notGiven : calculated.given;
  const of = valueInWords(left, asking);
  const to = valueInWords(right, asking, of.like);
  if (relation === '≠') return `${asking.own.otherThan} ${to.said}`;
  if (relation !== '=') return `${orders(to, of.isDay || to.isDay, asking)[relation]} ${to.said}`;
  if (!callOf(right)) return to.said;
  return to.place === undefined ? to.said : words.sameAs(to.said);
}

function orders(to: Valued, isDay: boolean | undefined, { words, own }: Asking): Asking['own']['counted'] {
  if (!isDay) return words.amounts;
  return to.isCounted ? own.counted : words.days;
}

/** A fact by the label of its place, or by how it is reckoned. */
function fact(subject: Expression, asks: string, asking: Asking): Asked {
  const { said, place } = valueInWords(subject, asking);
  return { said: labelled(place === undefined ? said : asking.labelOf(place), asks, asking) };
}

const membership: Teller = ([element = null, list = null], holds, asking) => {
  const { words, calculated } = asking;
  if (!Array.isArray(list)) {
    const { said, place } = valueInWords(list, asking);
    const part = valueInWords(element, asking, place).said;
    return {
      said: labelled(
        place === undefined ? said : asking.labelOf(place),
        (holds ? calculated.contains : calculated.lacks)(part),
        asking,
      ),
    };
  }
  if (list.length === 1) return pair(element, list[0] as Expression, holds ? '=' : '≠', asking);
  const of = all(list as Operands, asking, valueInWords(element, asking).place);
  return fact(element, `${holds ? words.oneOf : words.noneOf} ${of}`, asking);
};

const absence: Teller = (operands, holds, asking) => {
  const { notGiven, given } = asking.calculated;
  const said = operands.flat().map((path) => labelled(asking.labelOf(String(path)), holds ? notGiven : given, asking));
  const own = holds ? 'or' : 'and';
  return { said: said.join(joint(own, asking)), row: said.length > 1 ? own : undefined };
};

const scarcity: Teller = ([least, paths], holds, asking) => {
  const { words, calculated } = asking;
  const labels = [paths ?? []].flat().map((path) => words.quoted(asking.labelOf(String(path))));
  return {
    said: labelled(labels.join(', '), `${words.amounts[holds ? '<' : '>=']} ${least} ${calculated.given}`, asking),
  };
};

const season: Teller = ([day = null, from, to], holds, asking) => {
  const [first = '', last = ''] = [from, to].map((one) => dayOfYearInWords(String(one), asking.language));
  return fact(day, asking.calculated[holds ? 'inSeason' : 'outOfSeason'](first, last), asking);
};

const whether: Teller = ([test = null, then, ...rest], holds, asking) => {
  if (then === undefined) return asked(test, holds, asking);
  const parts = [asked(then, holds, asking), asked(test, true, asking)].map(({ said }) => `(${said})`);
  const said = parts.join(`, ${asking.own.if} `);
  return {
    said: rest.length === 0 ? said : `${said}, ${asking.own.otherwise} (${whether(rest, holds, asking, null).said})`,
    row: 'otherwise',
  };
};

/** What is asked of the entries of a list: of one at least, or of each. */
const entries =
  (isOfOne: boolean, asks: boolean): Teller =>
  ([list = null, condition = null], holds, asking) => {
    const { said } = valueInWords(list, asking);
    const quantified = isOfOne === holds ? asking.own.atLeastOne(said) : asking.own.each(said);
    return { said: `${quantified} – ${asked(condition, asks === holds, asking).said}`, row: 'otherwise' };
  };

const TELLERS: Readonly<Record<string, Teller>> = {
  '!': ([condition = null], holds, asking) => asked(condition, !holds, asking),
  '!!': ([condition = null], holds, asking) => asked(condition, holds, asking),
  and: several(true),
  or: several(false),
  '<': compared('<'),
  '<=': compared('<='),
  '>': compared('>'),
  '>=': compared('>='),
  '==': compared('='),
  '===': compared('='),
  '!=': compared('≠'),
  '!==': compared('≠'),
  in: membership,
  'in-season': season,
  missing: absence,
  missing_some: scarcity,
  if: whether,
  '?:': whether,
  some: entries(true, true),
  all: entries(false, true),
  none: entries(false, false),
};
