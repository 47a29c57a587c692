import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { compileNode } from './compile-node.ts';
import type { Evaluated } from './evaluated.ts';
import { type Budget, limits } from './limits.ts';
import { operators } from './operators/operators.ts';
import { fitsOutput } from './output-size.ts';
import { Fault, type RuleProblem } from './rule-problem.ts';
import type { Node, Run } from './run.ts';
import { Unknown } from './unknown.ts';

/** A rule that passed its checks. Deterministic: equal facts give an equal answer, on every machine. */
export type CompiledExpression = (facts: JsonObject, budget?: Budget) => Evaluated;

/**
 * Checks and compiles a JsonLogic expression. Nothing of it runs before all of it passed: allowed operators only, one
 * key a node, paths over own properties, at most 32 levels and 500 parts. Answers with all problems found, or with a
 * function that may be called any number of times.
 *
 * Unlike JsonLogic, a missing value (absent, null or "") makes a condition unknown, never true (Kleene's strong
 * three-valued logic), and decimals in text, such as "1150.00", are counted exactly.
 */
export function compileExpression(expression: Expression): CompiledExpression | readonly RuleProblem[] {
  const node = compileNode(expression, operators);
  if (typeof node !== 'function') return node;
  return (facts, budget) => run(node, facts, { steps: budget?.steps ?? limits.steps, used: undefined });
}

/** Runs a compiled rule over facts: the one place where faults become problems and results are measured. */
export function run(node: Node, facts: Json, state: Run): Evaluated {
  try {
    const value = node(state, { data: facts });
    if (value instanceof Unknown) return { unknown: [...value.paths] };
    if (!fitsOutput(value)) throw new Fault('rule/output-too-large', '', `more than ${limits.output} characters`);
    return { value };
  } catch (error) {
    if (error instanceof Fault) return { problem: error.problem };
    throw error;
  }
}
