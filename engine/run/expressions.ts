import type { Expression, Expressions, Json, JsonObject } from '../kernel/json.ts';
import { Halt, problem } from '../kernel/problem.ts';
import { evaluate as evaluateGuarded } from '../rules/evaluate.ts';
import { holds } from '../rules/truth.ts';

/** Its value, null where it is unknown. An expression that breaks halts the case: guessing would be worse. */
export function evaluate(expression: Expression, facts: JsonObject, at: string): Json {
  if (expression === null || typeof expression !== 'object') return expression;
  const evaluated = evaluateGuarded(expression, facts);
  if ('problem' in evaluated) throw new Halt(problem(evaluated.problem.code, at, evaluated.problem.found));
  return 'value' in evaluated ? evaluated.value : null;
}

export function evaluateAll(expressions: Expressions | undefined, facts: JsonObject, at: string): JsonObject {
  const values: Record<string, Json> = {};
  for (const [name, expression] of Object.entries(expressions ?? {}))
    values[name] = evaluate(expression, facts, `${at}.${name}`);
  return values;
}

/** Whether a condition holds; what is unknown does not. */
export function holdsTrue(condition: Expression, facts: JsonObject, at: string): boolean {
  const evaluated = evaluateGuarded(condition, facts);
  if ('problem' in evaluated) throw new Halt(problem(evaluated.problem.code, at, evaluated.problem.found));
  return holds(evaluated);
}
