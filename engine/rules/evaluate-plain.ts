import type { Expression, Json } from '../kernel/json.ts';
import { run } from './compile-expression.ts';
import { compileNode } from './compile-node.ts';
import type { Evaluated } from './evaluated.ts';
import { limits } from './limits.ts';
import { plainOperators } from './plain/operators.ts';
import { ruleProblem } from './rule-problem.ts';

/**
 * JsonLogic as its own library has it (a missing value is null, numbers are floats), behind the same guard, limits and
 * own properties. For comparing with other implementations; procedures are judged by `evaluate`. Where the library
 * answers with NaN, ignores further arguments or turns lists into text, the newer common suite is followed.
 */
export function evaluatePlain(expression: Expression, data: Json): Exclude<Evaluated, { readonly unknown: unknown }> {
  const node = compileNode(expression, plainOperators, { emptyObjectIs: {} });
  if (typeof node !== 'function') return { problem: node[0] ?? ruleProblem('rule/not-json', '') };
  const evaluated = run(node, data, { steps: limits.steps, used: undefined });
  return 'unknown' in evaluated ? { value: null } : evaluated;
}
