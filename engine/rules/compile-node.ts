import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { limits } from './limits.ts';
import { nearestName } from './nearest-name.ts';
import type { Call, Operators } from './operator.ts';
import { Fault, type RuleProblem, ruleProblem } from './rule-problem.ts';
import type { Node } from './run.ts';
import { Unknown, unknownToo } from './unknown.ts';

/** Checks a rule and compiles it in one walk, which ends at the limits however large the rule is. */
export function compileNode(
  expression: Expression,
  operators: Operators,
  { emptyObjectIs }: { readonly emptyObjectIs?: Json } = {},
): Node | readonly RuleProblem[] {
  const walk = new Walk(operators, emptyObjectIs);
  const node = walk.node(expression, '', 0);
  return walk.problems.length > 0 ? walk.problems : node;
}

const nothing: Node = () => null;

class Walk {
  readonly problems: RuleProblem[] = [];
  readonly #operators: Operators;
  readonly #emptyObjectIs: Json | undefined;
  #nodes = 0;

  constructor(operators: Operators, emptyObjectIs: Json | undefined) {
    this.#operators = operators;
    this.#emptyObjectIs = emptyObjectIs;
  }

  node(expression: Json, pointer: string, depth: number): Node {
    if (this.#nodes > limits.nodes) return nothing;
    if (++this.#nodes > limits.nodes) return this.#refuse('rule/too-large', '', `more than ${limits.nodes} parts`);
    if (depth > limits.depth) return this.#refuse('rule/too-deep', pointer, `more than ${limits.depth} levels`);
    if (Array.isArray(expression)) return this.#list(expression, pointer, depth);
    if (typeof expression === 'object' && expression !== null)
      return this.#call(expression as JsonObject, pointer, depth);
    if (!isScalar(expression)) return this.#refuse('rule/not-json', pointer, typeof expression);
    return () => expression;
  }

  #list(list: readonly Json[], pointer: string, depth: number): Node {
    const nodes: Node[] = [];
    for (let index = 0; index < list.length && this.#nodes <= limits.nodes; index++) {
      nodes.push(this.node(list[index] ?? null, `${pointer}/${index}`, depth + 1));
    }
    if (list.every((element) => typeof element !== 'object' || element === null)) return () => list;
    return (run, scope) => {
      let unknown: Unknown | undefined;
      const values: Json[] = [];
      for (const node of nodes) {
        const value = node(run, scope);
        if (value instanceof Unknown) unknown = unknownToo(unknown, value);
        else values.push(value);
      }
      return unknown ?? values;
    };
  }

  #call(expression: JsonObject, pointer: string, depth: number): Node {
    const keys = Object.keys(expression);
    const [name] = keys;
    const empty = this.#emptyObjectIs;
    if (name === undefined && empty !== undefined) return () => empty;
    if (name === undefined || keys.length > 1) {
      return this.#refuse(
        name === undefined ? 'rule/no-operator' : 'rule/two-keys',
        pointer,
        keys.slice(0, 5).join(', '),
      );
    }
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const operator = this.#operators.get(name);
    if (operator === undefined) {
      const near = nearestName(name, [...this.#operators.keys()]);
      return this.#refuse('rule/unknown-operator', at, name, near && `Did you mean "${near}"?`);
    }
    const given = expression[name] ?? null;
    const listed = Array.isArray(given);
    const args: readonly Json[] = listed ? given : [given];
    if (args.length < operator.least || args.length > operator.most) {
      return this.#refuse('rule/wrong-arity', at, `${args.length} arguments`, takes(operator.least, operator.most));
    }
    const pointerTo = (index: number) => (listed ? `${at}/${index}` : at);
    const node = (index: number) => this.node(args[index] ?? null, pointerTo(index), depth + 1);
    const call: Call = {
      name,
      pointer: at,
      args,
      listed,
      node,
      nodes: () => this.#each(args, node),
      pointerTo,
      refuse: (code, index, found, suggestion) => this.#refuse(code, pointerTo(index), found, suggestion),
      part: (part, partPointer) => this.node(part, partPointer, depth + 1),
    };
    const compiled = operator.compile(call);
    return (run, scope) => {
      if (--run.steps < 0) throw new Fault('rule/too-much-work', at);
      return compiled(run, scope);
    };
  }

  #each(args: readonly Json[], node: (index: number) => Node): readonly Node[] {
    const nodes: Node[] = [];
    for (let index = 0; index < args.length && this.#nodes <= limits.nodes; index++) nodes.push(node(index));
    return nodes;
  }

  #refuse(code: string, pointer: string, found?: unknown, suggestion?: string): Node {
    if (this.problems.length < limits.problems) this.problems.push(ruleProblem(code, pointer, found, suggestion));
    return nothing;
  }
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function takes(least: number, most: number): string {
  if (least === most) return `It takes ${least}.`;
  return most === Number.POSITIVE_INFINITY ? `It takes ${least} or more.` : `It takes ${least} to ${most}.`;
}
