import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { type Finding, fault, type Operation, pointerTo, withName } from './finding.ts';
import { bound, formatInWords, typeOf, written } from './in-words.ts';
import { knownKeysAt } from './known-keys.ts';
import { meantAlternative, wantedTypes } from './meant-alternative.ts';
import { isWrittenDay, meantValue, NO_SUCH_DAY, withoutQuotes } from './meant-value.ts';
import { valueAt } from './value-at.ts';
import type { Bound } from './words/phrases.ts';
import { meant as meantAt, suggested } from './words/suggested.ts';

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

/** Suggestions cost more than the reading; nobody reads so many. */
const MOST = 1_100;

function findingsAt(issues: readonly Issue[], definition: unknown, base: Path): Found {
  const meant = new Set<string>();
  const findings: Finding[] = [];
  for (const issue of issues) {
    if (findings.length > MOST) break;
    findings.push(...findingsOf(issue, definition, [...base, ...issue.path], meant));
  }
  return { findings, meant };
}

function findingsOf(issue: Issue, definition: unknown, path: Path, meant: Set<string>): readonly Finding[] {
  const pointer = pointerTo(...path.map(String));
  const found = valueAt(definition, path);
  const name = String(path.at(-1) ?? 'the definition');
  if (issue.code === 'unrecognized_keys')
    return unknownKeys(issue.keys, pointer, found, knownKeysAt(definition, path), meant);
  if (issue.code === 'invalid_union') return unionFindings(issue, definition, path, meant);
  if (issue.code === 'invalid_key')
    return [
      fault('shape/wrong-name', pointer, {
        values: { name, rule: { rule: issue.issues[0]?.message ?? issue.message } },
      }),
    ];
  if (found === undefined) return [missing(pointer, name, wanted(issue))];
  if (issue.code === 'invalid_type') return [wrongType(pointer, found, [issue.expected])];
  if (issue.code === 'invalid_value') return [wrongWord(pointer, found, issue.values.map(String))];
  return [wrongValue(issue, pointer, String(path.at(-1)), found)];
}

/** What stands there says more than its name, unless it has parts. */
function wrongValue(issue: Issue, pointer: string, name: string, found: unknown): Finding {
  const meant = issue.code === 'invalid_format' ? meantValue(issue, found) : undefined;
  const said = { name: typeof found === 'object' ? name : written(found), rule: { rule: rule(issue, found, meant) } };
  if (meant === undefined) return fault('shape/wrong-value', pointer, { values: said });
  return fault('shape/wrong-value', pointer, {
    words: 'shape/wrong-value: meant',
    values: { ...said, suggestion: { suggest: meant } },
    repair: [{ op: 'replace', path: pointer, value: meant }],
  });
}

/** A word that is none of those that are possible. */
const wrongWord = (pointer: string, found: unknown, known: readonly string[]): Finding =>
  fault('shape/wrong-value', pointer, {
    ...withName(written(found), meantAt(pointer, written(found), known)),
    words: 'shape/wrong-value: a word',
  });

function unknownKeys(
  keys: readonly string[],
  pointer: string,
  found: unknown,
  known: readonly string[],
  meant: Set<string>,
): Finding[] {
  const owner = found as Readonly<Record<string, unknown>>;
  return keys.map((key) => {
    const near = didYouMean(key, known);
    if (near !== undefined) meant.add(pointer + pointerTo(near));
    const at = pointer + pointerTo(key);
    return fault('shape/unknown-key', at, {
      values: { name: written(key), ...suggested(key, known) },
      ...(near !== undefined && !(near in owner) && { repair: renamed(at, pointer + pointerTo(near), owner[key]) }),
    });
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
      ? [wrongWord(pointer, found, values.map(String))]
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
  if (found === undefined) return missing(pointer, tag, undefined);
  const code = tag === 'kind' ? 'shape/unknown-kind' : 'shape/unknown-type';
  return fault(code, pointer, withName(written(found), meantAt(pointer, written(found), known)));
}

const missing = (pointer: string, name: string, type: string | undefined): Finding =>
  fault('shape/missing', pointer, { values: { name, belongs: { types: type === undefined ? [] : [type] } } });

function wrongType(pointer: string, found: unknown, types: readonly string[]): Finding {
  const values = { found: { types: [typeOf(found)] }, belongs: { types: [...new Set(types)] } };
  const meant = withoutQuotes(found, types);
  if (meant === undefined) return fault('shape/wrong-type', pointer, { values });
  return fault('shape/wrong-type', pointer, {
    words: 'shape/wrong-type: meant',
    values: { ...values, meant: String(meant) },
    repair: [{ op: 'replace', path: pointer, value: meant }],
  });
}

/** One key in place of another, with what stood there. */
const renamed = (from: string, to: string, value: unknown): Operation[] => [
  { op: 'remove', path: from },
  { op: 'add', path: to, value },
];

const wanted = (issue: Issue): string | undefined => (issue.code === 'invalid_type' ? issue.expected : undefined);

/** What a value has to keep to, for people. */
function rule(issue: Issue, found: unknown, meant: string | undefined): string | Bound {
  if (issue.code === 'too_small') return bound('least', issue.minimum, issue.origin);
  if (issue.code === 'too_big') return bound('most', issue.maximum, issue.origin);
  if (issue.code !== 'invalid_format') return issue.message;
  return issue.format === 'date' && meant === undefined && isWrittenDay(found) ? NO_SUCH_DAY : formatInWords(issue);
}
