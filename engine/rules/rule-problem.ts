/** What is wrong with a rule, as data: found when it is compiled, or when it meets the facts. */
export interface RuleProblem {
  /** Stable name, such as `rule/unknown-operator`. */
  readonly code: string;
  /** JSON pointer into the rule, from its root. */
  readonly pointer: string;
  readonly found?: string;
  readonly suggestion?: string;
}

/** Builds a problem; what was found is shortened so that a hostile rule cannot fill a log. */
export function ruleProblem(code: string, pointer: string, found?: unknown, suggestion?: string): RuleProblem {
  return {
    code,
    pointer,
    ...(found !== undefined && { found: shown(found) }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** Thrown inside one evaluation only, which answers with its problem. What was found never says what a fact says. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly problem: RuleProblem;
  constructor(code: string, pointer: string, found?: string) {
    super(code);
    this.problem = ruleProblem(code, pointer, found);
  }
}

function shown(found: unknown): string {
  if (typeof found === 'string') return found.length > 80 ? `${found.slice(0, 80)}…` : found;
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'object' && found !== null) return 'an object';
  return String(found);
}
