import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { run } from './compile-expression.ts';
import { compileNode } from './compile-node.ts';
import type { Evaluated } from './evaluated.ts';
import { limits } from './limits.ts';
import { operators } from './operators/operators.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { Node, UsedFact } from './run.ts';

// By identity: a plan's expressions live as long as the plan, and are never changed in place.
const compiled = new WeakMap<object, Node | readonly RuleProblem[]>();

/** Evaluates an expression over the facts, compiling it at its first use. See `compileExpression` for its meaning. */
export function evaluate(expression: Expression, facts: JsonObject): Evaluated {
  return evaluateOver(expression, facts, undefined);
}

/** The same, and the facts that it read on the way: what an explanation shows. */
export function evaluateTraced(
  expression: Expression,
  facts: JsonObject,
): { readonly evaluated: Evaluated; readonly used: readonly UsedFact[] } {
  const used = new Map<string, Json>();
  const evaluated = evaluateOver(expression, facts, used);
  return { evaluated, used: [...used].map(([path, value]) => ({ path, value })) };
}

function evaluateOver(expression: Expression, facts: JsonObject, used: Map<string, Json> | undefined): Evaluated {
  const node = nodeOf(expression);
  if (typeof node === 'function') return run(node, facts, { steps: limits.steps, used, places: used && new Map() });
  const [problem] = node;
  return problem === undefined ? { value: null } : { problem };
}

function nodeOf(expression: Expression): Node | readonly RuleProblem[] {
  if (typeof expression !== 'object' || expression === null) return () => expression;
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  const node = compileNode(expression, operators);
  compiled.set(expression, node);
  return node;
}
