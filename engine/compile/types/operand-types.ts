import type { Expression } from '../../kernel/json.ts';
import { type About, type Finding, fault } from '../finding.ts';
import { callOf } from '../flow/presence.ts';
import type { Sight } from '../logic/expression-domain.ts';
import type { Sort } from '../sort-of.ts';
import { meant } from '../words/suggested.ts';
import { optionsOf, sortsOf } from './kinds-of-value.ts';

/** Looks at the operands of one call; `at` has the pointer of each. */
type Rule = (operands: readonly Expression[], at: (i: number) => string, sight: Sight) => Finding[];

const NAMES = { amount: 'type/not-a-number', day: 'type/not-a-day', list: 'type/not-a-list' } as const;

const each =
  (sort: keyof typeof NAMES, count = Number.POSITIVE_INFINITY): Rule =>
  (operands, at, sight) =>
    operands.slice(0, count).flatMap((operand, i) => wrongSort(operand, sort, at(i), sight));

/** What is known to be of another sort than is needed. */
export function wrongSort(operand: Expression, sort: keyof typeof NAMES, pointer: string, sight: Sight): Finding[] {
  const sorts = sortsOf(operand, sight);
  if (!sorts || sorts.includes(sort)) return [];
  return [fault(NAMES[sort], pointer, { values: { found: written(operand) } })];
}

const ORDERED: readonly Sort[] = ['amount', 'day', 'words'];

const inOrder: Rule = (operands, at, sight) => {
  const all = operands.map((operand) => sortsOf(operand, sight)?.filter((sort) => ORDERED.includes(sort)));
  return differing(operands, all, at);
};

const alike: Rule = (operands, at, sight) => {
  const all = operands.map((operand) => sortsOf(operand, sight));
  const options = operands.map((operand) => optionsOf(operand, sight));
  const among = options.find((one) => one !== undefined);
  const unknown = operands.flatMap((operand, i) =>
    among && typeof operand === 'string' ? unknownOption(operand, among, at(i)) : [],
  );
  return unknown.length > 0 ? unknown : differing(operands, all, at);
};

/** The first operand that no sort of those before it fits. */
function differing(
  operands: readonly Expression[],
  all: readonly (readonly Sort[] | undefined)[],
  at: (i: number) => string,
): Finding[] {
  let common: readonly Sort[] | undefined;
  for (const [i, sorts] of all.entries()) {
    if (!sorts) continue;
    const before = common;
    common = before ? before.filter((sort) => sorts.includes(sort) || isText(sort, sorts)) : sorts;
    if (common.length > 0) continue;
    const other = operands[i === 0 ? 1 : i - 1];
    return [fault('type/not-comparable', at(i), { values: { one: written(operands[i]), other: written(other) } })];
  }
  return [];
}

/** An option is a text too. */
const isText = (sort: Sort, others: readonly Sort[]): boolean =>
  (sort === 'option' && others.includes('words')) || (sort === 'words' && others.includes('option'));

const isAmong: Rule = ([sought = null, list = null], at, sight) => {
  if (Array.isArray(list)) {
    const options = optionsOf(sought, sight);
    return (list as readonly Expression[]).flatMap((one, i) =>
      options && typeof one === 'string' ? unknownOption(one, options, `${at(1)}/${i}`) : [],
    );
  }
  const options = optionsOf(list, sight);
  return options && typeof sought === 'string' ? unknownOption(sought, options, at(0)) : [];
};

const withOption = (option: string, about: About): About => ({ ...about, values: { ...about.values, option } });

/** A text that is none of the options of a choice. */
export const unknownOption = (option: string, options: readonly string[], pointer: string): Finding[] =>
  options.includes(option)
    ? []
    : [fault('type/unknown-option', pointer, withOption(option, meant(pointer, option, options)))];

export const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(['+', '-', '*', '/', '%', 'min', 'max'].map((name) => [name, each('amount')])),
  ...Object.fromEntries(['<', '<=', '>', '>='].map((name) => [name, inOrder])),
  ...Object.fromEntries(['==', '===', '!=', '!=='].map((name) => [name, alike])),
  ...Object.fromEntries(
    ['count', 'some', 'all', 'none', 'filter', 'map', 'reduce', 'sum'].map((name) => [name, each('list', 1)]),
  ),
  round: each('amount', 1),
  'years-between': each('day'),
  'days-between': each('day'),
  'add-duration': each('day', 1),
  'in-season': each('day', 1),
  in: isAmong,
};

/** An operand as its author knows it: the place that it reads, or how it is written. */
export function written(operand: Expression | undefined): string {
  const call = callOf(operand);
  if (call?.name === 'var') return String(call.operands[0]);
  const text = typeof operand === 'string' ? operand : JSON.stringify(operand);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
