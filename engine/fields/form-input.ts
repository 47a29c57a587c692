import type { Json, JsonObject } from '../kernel/json.ts';
import { below, type FieldProblem, fieldProblem } from './field-problem.ts';
import { isEmpty } from './is-blank.ts';
import { unknownField } from './read-fields.ts';
import { isObject } from './value-at.ts';

/** What was entered, by the places that a form asks for. */
export interface FormInput {
  readonly given: ReadonlyMap<string, Json>;
  readonly problems: readonly FieldProblem[];
}

/** More of these help nobody. */
const MOST_UNKNOWN = 20;
/** No form lies deeper; what does was not made by one. */
const DEEPEST = 12;

/**
 * Sorts what was entered. All of these say the same: `{ "application": { "rent": 1 } }`, `{ "application.rent": 1 }`,
 * and, where no other field of the form is called so, `{ "rent": 1 }`. A page may also send `application.tenants.0.name`.
 */
export function inputByField(input: JsonObject, paths: readonly string[]): FormInput {
  const pieces = new Map<string, Piece[]>();
  const problems: FieldProblem[] = [];
  for (const [key, value] of Object.entries(input)) place(fullName(key, paths), value);
  for (const [path, parts] of pieces)
    if (parts.length > 1 && parts.some(({ names }) => names.length === 0))
      problems.push(fieldProblem('field/given-twice', pointerOf(path), undefined));
  return { given: new Map([...pieces].map(([path, parts]) => [path, assembled(parts)])), problems };

  function place(written: string, value: Json): void {
    const path = paths.find((one) => isAt(one, written));
    const names = written.split('.');
    if (path !== undefined && names.length <= DEEPEST) {
      const piece = { names: names.slice(path.split('.').length), value };
      pieces.set(path, [...(pieces.get(path) ?? []), piece]);
    } else if (path === undefined && isAbove(paths, written)) {
      if (isObject(value)) for (const [name, inner] of Object.entries(value)) place(`${written}.${name}`, inner);
      else if (!isEmpty(value)) problems.push(fieldProblem('field/not-a-group', pointerOf(written), value));
    } else if (problems.length < MOST_UNKNOWN) problems.push(unknown(written, paths));
  }
}

/** A part of the value at a path: what stands at `names` below it. */
interface Piece {
  readonly names: readonly string[];
  readonly value: Json;
}

function assembled(pieces: readonly Piece[]): Json {
  const whole = pieces.find(({ names }) => names.length === 0);
  if (whole) return whole.value;
  const parts = Map.groupBy(pieces, ({ names }) => names[0] ?? '');
  return Object.fromEntries(
    [...parts].map(([name, inner]) => [
      name,
      assembled(inner.map(({ names, value }) => ({ names: names.slice(1), value }))),
    ]),
  );
}

/** A field's name alone is completed with its group when that is clear: one group has it, or the form asks for one only. */
function fullName(key: string, paths: readonly string[]): string {
  const groups = [...new Set(paths.map((path) => path.split('.')[0]))];
  if (isKnown(paths, key) || groups.some((group) => key.startsWith(`${group}.`))) return key;
  const homes = groups.filter((group) => isKnown(paths, `${group}.${key}`));
  const [home] = homes.length > 0 ? homes : groups;
  return homes.length === 1 || (homes.length === 0 && groups.length === 1) ? `${home}.${key}` : key;
}

function unknown(written: string, paths: readonly string[]): FieldProblem {
  const [group, ...names] = written.split('.');
  const siblings = paths
    .filter((path) => path.startsWith(`${group}.`))
    .map((path) => path.slice(path.indexOf('.') + 1));
  return siblings.length > 0 && names.length > 0
    ? unknownField(names.join('.'), siblings, pointerOf(written))
    : unknownField(written, paths, pointerOf(written));
}

const pointerOf = (path: string): string => path.split('.').reduce(below, '');
/** At the path or within its value. */
const isAt = (path: string, written: string): boolean => path === written || written.startsWith(`${path}.`);
const isAbove = (paths: readonly string[], written: string): boolean =>
  paths.some((path) => path.startsWith(`${written}.`));
const isKnown = (paths: readonly string[], written: string): boolean =>
  isAbove(paths, written) || paths.some((path) => isAt(path, written));
