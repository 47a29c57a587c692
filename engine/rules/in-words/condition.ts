import type { Expression, Json } from '../../kernel/json.ts';
import { dayOfYearInWords } from '../../time/day-in-words.ts';
import { isTruthy } from '../truth.ts';
import { enumerated } from './amounts.ts';
import { branchOf } from './choices.ts';
import { chain } from './compared.ts';
import { entries, named } from './entries.ts';
import { listNamed } from './lists.ts';
import { premisesOf } from './premises.ts';
import { factOf } from './result.ts';
import { labelled, type Statement, together } from './statement.ts';
import { callOf, type Telling, type Term, valueOf, written } from './telling.ts';
import { termOf } from './term.ts';

/**
 * Says why a condition holds or does not, as what is true of the facts: "Monthly rent: €1,150.00, more than
 * 0.25 × €3,900.00 (“Net income”) = €975.00". Of several that all have to hold, those that decided. Undefined where
 * a part cannot be said in words. Labels stand before a colon or in quotation marks, and what is compared follows the
 * value: so a sentence is right whatever a field or an option is called.
 */
export function conditionInWords(condition: Expression, telling: Telling): readonly Statement[] | undefined {
  const call = callOf(condition);
  if (!call || valueOf(condition, telling.facts) === undefined) return undefined;
  const [operator, operands] = call;
  const told = CONDITIONS[operator]?.(operands, telling, condition);
  if (told) return told;
  const term = termOf(condition, telling);
  return term && resting(() => [fact(factOf(term, telling))])(operands, telling, condition);
}

type Teller = (
  operands: readonly Expression[],
  telling: Telling,
  whole: Expression,
) => readonly Statement[] | undefined;

/** With what its values rest on, which is said first. */
const resting =
  (tell: Teller): Teller =>
  (operands, telling, whole) => {
    const told = tell(operands, telling, whole);
    const premises = premisesOf(whole, telling);
    return told && premises && together([...premises, ...told]);
  };

const fact = (said: string, ...relations: readonly string[]): Statement => ({ fact: said, relations });

/** What each of several conditions says. */
function row(conditions: readonly Expression[], telling: Telling): readonly Statement[] | undefined {
  const told = conditions.map((condition) => conditionInWords(condition, telling));
  return told.every((one) => one !== undefined) ? together(told.flat()) : undefined;
}

/** All of them where all decided: every part of an `and` that holds, of an `or` that does not; else those that did. */
const several =
  (isAnd: boolean): Teller =>
  (parts, telling, whole) => {
    const holds = isTruthy(valueOf(whole, telling.facts) ?? null);
    const deciding = parts.filter((part) => {
      const value = valueOf(part, telling.facts);
      return isAnd === holds ? true : value !== undefined && isTruthy(value) === holds;
    });
    return row(deciding, telling);
  };

const membership: Teller = ([element = null, list = null], telling, whole) => {
  const { words, calculated, facts } = telling;
  const choices = valueOf(list, facts);
  const isAmong = valueOf(whole, facts) === true;
  const place = listNamed(list, telling)?.path;
  const part = termOf(element, telling, place);
  if (!part) return undefined;
  if (Array.isArray(choices)) {
    const said = choices.map((choice) => written(choice as Json, place ?? part.like, telling));
    if (place !== undefined)
      return [
        fact(labelled(telling.labelOf(place), said.join(', ') || words.noEntry, telling), holding(part, isAmong)),
      ];
    if (said.length === 1)
      return [fact(factOf(part, telling), ...(isAmong ? [] : [`${words.amounts['≠']} ${said[0]}`]))];
    return [fact(factOf(part, telling), `${isAmong ? words.oneOf : words.noneOf} ${enumerated(said, telling)}`)];
  }
  const text = termOf(list, telling);
  return text && [fact(factOf(text, telling), holding(part, isAmong))];

  function holding({ said }: Term, does: boolean): string {
    return (does ? calculated.contains : calculated.lacks)(said);
  }
};

/** What is not there; where that does not matter, what is. */
const absence =
  (paths: (operands: readonly Expression[]) => readonly Expression[]): Teller =>
  (operands, telling, whole) => {
    const { facts, labelOf, calculated } = telling;
    const asked = paths(operands).flat() as readonly Json[];
    if (!asked.every((path) => typeof path === 'string')) return undefined;
    const isLacking = isTruthy(valueOf(whole, facts) ?? null);
    const told = asked.filter((path) => (valueOf({ var: path }, facts) === undefined) === isLacking);
    if (told.length === 0) return undefined;
    return told.map((path) =>
      fact(labelled(labelOf(path), isLacking ? calculated.notGiven : calculated.given, telling)),
    );
  };

const season: Teller = ([day, from, to], telling, whole) => {
  const looked = termOf(day, telling);
  if (!looked) return undefined;
  const [first = '', last = ''] = [from, to].map((one) => dayOfYearInWords(String(one), telling.language));
  const { inSeason, outOfSeason } = telling.calculated;
  const isIn = valueOf(whole, telling.facts) === true;
  return [fact(factOf(looked, telling), (isIn ? inSeason : outOfSeason)(first, last))];
};

/** Why its branch was taken, and what that says. */
const whether: Teller = (operands, telling) => {
  const { chosen, test } = branchOf(operands, (condition) => valueOf(condition, telling.facts));
  const parts = [test, chosen].filter((part) => callOf(part) !== undefined) as Expression[];
  return parts.length === 0 ? undefined : row(parts, telling);
};

/** Of a list, how many there are; a yes or no, as such. */
const truth: Teller = ([operand = null], telling) => conditionInWords(operand, telling);

const list: Teller = (_operands, telling, whole) => named(whole, telling);

/** How a condition of each operator is told; what is not here is told as the value that it comes to. */
const CONDITIONS: Readonly<Record<string, Teller>> = {
  var: list,
  filter: list,
  map: list,
  merge: list,
  '!': truth,
  '!!': truth,
  and: several(true),
  or: several(false),
  '<': resting(chain('<')),
  '<=': resting(chain('<=')),
  '>': resting(chain('>')),
  '>=': resting(chain('>=')),
  '==': resting(chain('=')),
  '===': resting(chain('=')),
  '!=': resting(chain('≠')),
  '!==': resting(chain('≠')),
  in: resting(membership),
  'in-season': resting(season),
  missing: absence((paths) => paths),
  missing_some: absence(([, paths]) => [paths ?? null]),
  if: whether,
  '?:': whether,
  some: entries('some'),
  all: entries('all'),
  none: entries('none'),
};
