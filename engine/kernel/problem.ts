/** What went wrong, for people and machines: data, never thrown as such. */
export interface Problem {
  /** Stable name, `family/what`; each has a page in docs/problems. */
  readonly code: string;
  /** Where: a JSON pointer into the definition, or a visit of a case. */
  readonly at: string;
  readonly found?: string;
}

export const problem = (code: string, at: string, found?: string): Problem => ({
  code,
  at,
  ...(found !== undefined && { found }),
});

/** Thrown inside one `advance` only: the case halts on its last good state. */
export class Halt extends Error {
  override readonly name = 'Halt';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code} at ${problem.at}`);
    this.problem = problem;
  }
}
