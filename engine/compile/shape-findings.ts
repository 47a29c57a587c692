import type { z } from 'zod';
import { definitions } from '../steps/definitions.ts';
import { suggestion } from './did-you-mean.ts';
import { error, type Finding, pointerTo } from './finding.ts';
import { knownKeysAt } from './known-keys.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** What the schema refuses, each at its place: missing, mistyped, unknown, out of range. */
export function shapeFindings(
  issues: readonly Issue[],
  definition: unknown,
  base: readonly PropertyKey[] = [],
): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, definition, [...base, ...issue.path]));
}

function findingsOf(issue: Issue, definition: unknown, path: readonly PropertyKey[]): Finding[] {
  const pointer = pointerTo(...path.map(String));
  const found = valueAt(definition, path);
  const name = String(path.at(-1) ?? 'the definition');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        error(
          'shape/unknown-key',
          pointer + pointerTo(key),
          `"${key}" is not known here.`,
          suggestion(key, knownKeysAt(definition, path)),
        ),
      );
    case 'invalid_type':
      return [
        found === undefined
          ? error('shape/missing', pointer, `"${name}" is missing.`, `Add it; it is ${article(issue.expected)}.`)
          : error(
              'shape/wrong-type',
              pointer,
              `"${name}" is ${kindOf(found)} where ${article(issue.expected)} belongs.`,
              `Write ${article(issue.expected)}.`,
            ),
      ];
    case 'invalid_union':
      return unionFindings(issue, definition, path, pointer, found);
    case 'invalid_value':
      return [
        found === undefined
          ? error('shape/missing', pointer, `"${name}" is missing.`, `Add one of ${issue.values.join(', ')}.`)
          : error(
              'shape/wrong-value',
              pointer,
              `${JSON.stringify(found)} is not possible here.`,
              suggestion(String(found), issue.values.map(String)),
            ),
      ];
    case 'invalid_key':
      return [
        error(
          'shape/wrong-name',
          pointer,
          `"${name}" cannot be a name here: ${issue.issues[0]?.message ?? issue.message}.`,
          'Choose another name.',
        ),
      ];
    default:
      return [error('shape/wrong-value', pointer, `"${name}": ${issue.message}.`, 'Correct the value.')];
  }
}

/** Of the alternatives, the one that got furthest is what the author meant. */
function unionFindings(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  definition: unknown,
  path: readonly PropertyKey[],
  pointer: string,
  found: unknown,
): Finding[] {
  if (issue.errors.length === 0) {
    const kind = (found as { kind?: unknown } | undefined)?.kind;
    const type = valueAt(definition, [...path]);
    const typed = String(path.at(-1) === 'kind' || path.at(-1) === 'type' ? type : (kind ?? type));
    const known = path.at(-1) === 'kind' ? Object.keys(definitions) : optionsOf(issue);
    if (type === undefined)
      return [error('shape/missing', pointer, `"${String(path.at(-1))}" is missing.`, suggestion('', known))];
    return [
      error(
        path.at(-1) === 'kind' ? 'shape/unknown-kind' : 'shape/wrong-value',
        pointer,
        `There is no ${String(path.at(-1))} "${typed}".`,
        suggestion(typed, known),
      ),
    ];
  }
  const depth = (issues: readonly Issue[]): number =>
    Math.max(
      ...issues.map((inner) => (inner.path.length === 0 && inner.code === 'invalid_type' ? -1 : inner.path.length)),
    );
  const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  if (meant.length === 0 || depth(meant) < 0)
    return [
      error(
        'shape/wrong-type',
        pointer,
        `${kindOf(found)} does not belong here.`,
        'See the page of this field in the schema.',
      ),
    ];
  return shapeFindings(meant, definition, path);
}

const optionsOf = (issue: Issue): string[] => {
  const { options } = issue as { options?: readonly unknown[] };
  return (options ?? []).map(String);
};

function kindOf(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  return article(typeof value);
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
};
const article = (type: string): string => WORDS[type] ?? `a ${type}`;
