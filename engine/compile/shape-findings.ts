import type { z } from 'zod';
import { didYouMean, suggestion } from './did-you-mean.ts';
import { error, type Finding, pointerTo } from './finding.ts';
import { article, bound, formatInWords, inWords, written } from './in-words.ts';
import { knownKeysAt } from './known-keys.ts';
import { meantAlternative, wantedTypes } from './meant-alternative.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema refuses, each at its place: missing, mistyped, unknown, out of range. */
export function shapeFindings(issues: readonly Issue[], definition: unknown): Finding[] {
  const { findings, meant } = findingsAt(issues, definition, []);
  return findings.filter(({ code, pointer }) => !(code === 'shape/missing' && meant.has(pointer)));
}

interface Found {
  readonly findings: readonly Finding[];
  /** Pointers of keys that are there, but mistyped: they are not missing as well. */
  readonly meant: ReadonlySet<string>;
}

function findingsAt(issues: readonly Issue[], definition: unknown, base: Path): Found {
  const meant = new Set<string>();
  const findings = issues.flatMap((issue) => findingsOf(issue, definition, [...base, ...issue.path], meant));
  return { findings, meant };
}

function findingsOf(issue: Issue, definition: unknown, path: Path, meant: Set<string>): readonly Finding[] {
  const pointer = pointerTo(...path.map(String));
  const found = valueAt(definition, path);
  const name = String(path.at(-1) ?? 'the definition');
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, pointer, knownKeysAt(definition, path), meant);
  if (issue.code === 'invalid_union') return unionFindings(issue, definition, path, meant);
  if (issue.code === 'invalid_key')
    return [
      error(
        'shape/wrong-name',
        pointer,
        `"${name}" cannot be a name here: ${issue.issues[0]?.message ?? issue.message}.`,
        'Choose another name.',
      ),
    ];
  if (found === undefined) return [missing(pointer, name, wanted(issue))];
  if (issue.code === 'invalid_type') return [wrongType(pointer, found, [issue.expected])];
  if (issue.code === 'invalid_value')
    return [
      error(
        'shape/wrong-value',
        pointer,
        `"${written(found)}" is not possible here.`,
        suggestion(written(found), issue.values.map(String)),
      ),
    ];
  return [error('shape/wrong-value', pointer, `"${name}": ${rule(issue)}.`, 'Correct the value.')];
}

function unknownKeys(
  keys: readonly string[],
  pointer: string,
  known: readonly string[],
  meant: Set<string>,
): Finding[] {
  return keys.map((key) => {
    const near = didYouMean(key, known);
    if (near !== undefined) meant.add(pointer + pointerTo(near));
    return error('shape/unknown-key', pointer + pointerTo(key), `"${key}" is not known here.`, suggestion(key, known));
  });
}

/** Of the alternatives, what the author meant is told; where that is not clear, only what belongs to none of them. */
function unionFindings(
  issue: z.core.$ZodIssueInvalidUnion,
  definition: unknown,
  path: Path,
  meant: Set<string>,
): readonly Finding[] {
  const pointer = pointerTo(...path.map(String));
  const found = valueAt(definition, path);
  if (issue.errors.length === 0) return [unknownTag(issue, pointer, String(path.at(-1)), found)];
  if (found === undefined) return [missing(pointer, String(path.at(-1)), undefined)];
  const alternative = meantAlternative(issue.errors);
  if (!alternative) {
    const values = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
    return typeof found === 'string' && values.length > 0
      ? [error('shape/wrong-value', pointer, `"${found}" is not possible here.`, suggestion(found, values.map(String)))]
      : [wrongType(pointer, found, wantedTypes(issue.errors))];
  }
  const inner = findingsAt(alternative.issues, definition, path);
  for (const place of inner.meant) meant.add(place);
  const unknown = inner.findings.filter(({ code }) => code === 'shape/unknown-key');
  return alternative.sure || unknown.length === 0 ? inner.findings : unknown;
}

/** A `kind` or `type` that does not exist, or is not given. */
function unknownTag(issue: z.core.$ZodIssueInvalidUnion, pointer: string, tag: string, found: unknown): Finding {
  const { options = [] } = issue as { readonly options?: readonly unknown[] };
  const known = options.map(String);
  if (found === undefined) return error('shape/missing', pointer, `"${tag}" is missing.`, suggestion('', known));
  const code = tag === 'kind' ? 'shape/unknown-kind' : 'shape/unknown-type';
  return error(code, pointer, `There is no ${tag} "${written(found)}".`, suggestion(written(found), known));
}

const missing = (pointer: string, name: string, what: string | undefined): Finding =>
  error('shape/missing', pointer, `"${name}" is missing.`, what === undefined ? 'Add it.' : `Add it: ${what}.`);

function wrongType(pointer: string, found: unknown, types: readonly string[]): Finding {
  const belongs = [...new Set(types.map(article))].join(' or ');
  return error(
    'shape/wrong-type',
    pointer,
    `Here stands ${inWords(found)}, where ${belongs} belongs.`,
    `Write ${belongs}.`,
  );
}

function wanted(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return article(issue.expected);
  return issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : undefined;
}

/** What a value has to keep to, for people. */
function rule(issue: Issue): string {
  if (issue.code === 'too_small') return bound('at least', issue.minimum, issue.origin);
  if (issue.code === 'too_big') return bound('at most', issue.maximum, issue.origin);
  return issue.code === 'invalid_format' ? formatInWords(issue) : issue.message;
}
