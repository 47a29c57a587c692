import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Of what each alternative of a union says against a value: what the author meant to write, and whether that is sure. */
export interface Meant {
  readonly issues: readonly Issue[];
  readonly sure: boolean;
}

/** The alternative with the least against it, among equals the one that got furthest. None if the value is of no fitting type. */
export function meantAlternative(alternatives: readonly (readonly Issue[])[]): Meant | undefined {
  const fitting = alternatives.filter((issues) => !issues.some(isOfAnotherType));
  const ranked = fitting.toSorted((a, b) => weight(a) - weight(b) || depth(b) - depth(a));
  const [best, second] = ranked;
  return best && { issues: best, sure: !second || weight(best) < weight(second) || depth(best) > depth(second) };
}

/** What the alternatives wanted instead. */
export const wantedTypes = (alternatives: readonly (readonly Issue[])[]): string[] => [
  ...new Set(
    alternatives
      .flat()
      .flatMap((issue) => (issue.path.length > 0 ? [] : issue.code === 'invalid_type' ? [issue.expected] : [])),
  ),
];

const isOfAnotherType = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const weight = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
