import { type RuleProblem, ruleProblem } from '../rule-problem.ts';

/** What is wrong with a table, or with the rows that matched; pointers start at the table's root. */
export interface TableProblem extends RuleProblem {
  /** The rows concerned, counted from 0 in their edition. */
  readonly rows?: readonly number[];
}

export function tableProblem(
  code: string,
  pointer: string,
  found?: unknown,
  suggestion?: string,
  rows?: readonly number[],
): TableProblem {
  return { ...ruleProblem(code, pointer, found, suggestion), ...(rows !== undefined && { rows }) };
}
