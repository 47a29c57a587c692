import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { compare } from '../../rules/compare.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { isTruthy } from '../../rules/truth.ts';
import { dayNumber, isDay } from '../../time/civil-day.ts';

/**
 * How far a condition is from the answer that is wanted, 0 when it gives it: what a search by hill climbing goes by
 * (Tracey et al. 1998, "branch distance"). A comparison is as far as its sides are apart, scaled to below 1.
 */
export function distanceTo(wanted: boolean, condition: Expression, facts: JsonObject): number {
  const [operator, operands] = operatorOf(condition);
  const parts = [operands].flat() as readonly Expression[];
  if (operator === '!' && parts[0] !== undefined) return distanceTo(!wanted, parts[0], facts);
  if (operator === 'and' || operator === 'or') {
    const each = parts.map((part) => distanceTo(wanted, part, facts));
    return (operator === 'and') === wanted ? sumOf(each) : leastOf(each);
  }
  if (operator === 'none') return distanceTo(!wanted, { some: parts }, facts);
  if (operator === 'some' || operator === 'all') return ofList(operator, wanted, parts, facts);
  const answer = valueOf(condition, facts);
  if (answer === undefined) return 1;
  if (isTruthy(answer) === wanted) return 0;
  if (Array.isArray(answer)) return scaled(answer.length || 1);
  if (operator !== undefined && COMPARISONS.has(operator)) return scaled(apart(parts, facts));
  return 1;
}

/** Some entry, or each of them; a condition on an entry sees what is around it too. */
function ofList(
  operator: 'some' | 'all',
  wanted: boolean,
  [list = null, condition = null]: readonly Expression[],
  facts: JsonObject,
): number {
  const entries = valueOf(list, facts);
  if (!Array.isArray(entries)) return 1;
  const each = entries.map((entry) => distanceTo(wanted, condition, { ...facts, ...(entry as JsonObject) }));
  return (operator === 'all') === wanted ? sumOf(each) : leastOf(each);
}

const sumOf = (each: readonly number[]): number => each.reduce((sum, one) => sum + one, 0);
const leastOf = (each: readonly number[]): number => (each.length === 0 ? 1 : Math.min(...each));

const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '===']);

/** Between a half and one, so that anything wrong is always more than nothing. */
const scaled = (size: number): number => 0.5 + 0.5 * (size / (size + 1000));

/** The widest gap between two neighbours; those that cannot be subtracted are far apart. */
function apart(parts: readonly Expression[], facts: JsonObject): number {
  const sizes = parts.map((part) => sizeOf(valueOf(part, facts)));
  const gaps = sizes.slice(1).map((size, index) => Math.abs(size - (sizes[index] ?? Number.NaN)));
  return Math.max(0, ...gaps.map((gap) => (Number.isNaN(gap) ? 1_000_000 : gap)));
}

function sizeOf(value: Json | undefined): number {
  if (isDay(value)) return dayNumber(value);
  return typeof value === 'number' || (typeof value === 'string' && compare(value, 0) !== undefined)
    ? Number(value)
    : Number.NaN;
}

function valueOf(expression: Expression, facts: JsonObject): Json | undefined {
  const evaluated = evaluate(expression, facts);
  return 'value' in evaluated ? evaluated.value : undefined;
}

const operatorOf = (expression: Expression): readonly [string | undefined, unknown] => {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) return [undefined, []];
  return Object.entries(expression as JsonObject)[0] ?? [undefined, []];
};
