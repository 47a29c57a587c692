import { fieldsOn } from '../../fields/field-at.ts';
import type { Expression } from '../../kernel/json.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, remark } from '../finding.ts';
import { callOf } from '../flow/presence.ts';
import type { LocatedStep } from '../located.ts';
import { ask, exampleOf, questionOf } from '../logic/ask.ts';
import { and, type Formula, not, or } from '../logic/formula.ts';
import { truthOf } from '../logic/truth.ts';
import { visibleIn } from '../visible.ts';
import type { Values } from '../words/message-of.ts';

/** A join that may not be met says what happens then: without that, it would go on as if it were. */
export const unmetJoins: Check = (subject) =>
  subject.scopes.flatMap(({ steps }) => steps.flatMap((step) => unmetIn(step, subject)));

/** So many may run side by side, in a case that is known or not. */
interface Total {
  readonly total: number;
  readonly example: Values;
}

/** More branches under conditions than that are not counted together. */
const MOST_CONDITIONS = 8;
/** Of lists without end, so many lengths are tried: what is asked of joins are shares and small numbers. */
const LENGTHS = 20;

function unmetIn(located: LocatedStep, subject: Subject): Finding[] {
  const { kind, step, pointer, id } = located;
  const { goesOn } = kind.joins?.(step) ?? {};
  if (goesOn === undefined) return [];
  const totals = kind.frame ? lengthsOf(kind.frame(step).over, subject) : branchesOf(located, subject);
  if (!totals) return [remark('logic/undecided', `${pointer}/join`)];
  const comesTo = totals.map((one) => ({ ...one, met: isMet(goesOn, one.total) }));
  if (comesTo.every(({ met }) => met === 'never'))
    return [fault('graph/join-never-met', `${pointer}/join`, { words: 'graph/join-never-met: in any case' })];
  const unmet = comesTo.find(({ met }) => met !== 'surely');
  return unmet && !Object.hasOwn(step.outcomes ?? {}, 'unmet')
    ? [fault('graph/join-unmet', pointer, { values: { id, total: unmet.total, ...unmet.example } })]
    : [];
}

/** Whether a join is met when all of so many have been done, at the latest; how each was left is not known. */
function isMet(goesOn: Expression, total: number): 'surely' | 'perhaps' | 'never' {
  let never = true;
  for (let done = 0; done <= total; done++) {
    const evaluated = evaluate(goesOn, { done, total });
    if ('value' in evaluated && evaluated.value === true) return 'surely';
    never &&= 'value' in evaluated;
  }
  return never ? 'never' : 'perhaps';
}

function lengthsOf(over: Expression, { procedure }: Subject): Total[] {
  const call = callOf(over);
  const way = call?.name === 'var' ? fieldsOn(procedure.data, String(call.operands[0])) : [];
  const { min = 0, max = Number.POSITIVE_INFINITY } = (way.at(-1) ?? {}) as { readonly min?: number; max?: number };
  const least = way.some(({ optional, showIf }) => optional || showIf !== undefined) ? 0 : min;
  return numbers(least, Math.min(max, least + LENGTHS)).map((total) => ({ total, example: {} }));
}

/** How many branches may be entered together; undefined, if that cannot be told. */
function branchesOf({ kind, step, within }: LocatedStep, subject: Subject): Total[] | undefined {
  const { of = 0, conditional = {} } = kind.joins?.(step) ?? {};
  const conditions = Object.values(conditional);
  const sure = of - conditions.length;
  if (conditions.length > MOST_CONDITIONS) return undefined;
  const question = questionOf(subject, visibleIn(subject, within));
  const entered = conditions.map((when) => truthOf(when, question).true);
  const totals: Total[] = [];
  for (const some of numbers(0, conditions.length)) {
    const solution = ask(exactly(some, entered), question);
    if (solution.found === 'undecided') return undefined;
    if (solution.found !== 'none') totals.push({ total: sure + some, example: exampleOf(solution) });
  }
  return totals;
}

/** So many of them hold, and the others do not. */
function exactly(count: number, [first, ...rest]: readonly Formula[]): Formula {
  if (first === undefined) return count === 0 ? and() : or();
  return or(
    ...(count > 0 ? [and(first, exactly(count - 1, rest))] : []),
    ...(count <= rest.length ? [and(not(first), exactly(count, rest))] : []),
  );
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
