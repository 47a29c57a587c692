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
  const asked = placesOf(paths);
  const pieces = new Map<string, Piece[]>();
  const problems: FieldProblem[] = [];
  for (const [key, value] of Object.entries(input)) place(fullName(key, asked), value);
  for (const [path, parts] of pieces)
    if (parts.length > 1 && parts.some(({ names }) => names.length === 0))
      problems.push(fieldProblem('field/given-twice', pointerOf(path), undefined));
  return { given: new Map([...pieces].map(([path, parts]) => [path, assembled(parts)])), problems };

  function place(written: string, value: Json): void {
    const path = placeOf(asked, written);
    const names = written.split('.');
    if (path !== undefined && names.length <= DEEPEST) {
      const piece = { names: names.slice(path.split('.').length), value };
      pieces.set(path, [...(pieces.get(path) ?? []), piece]);
    } else if (path === undefined && asked.above.has(written)) {
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

/** The places that a form asks for, to be looked up. */
interface Places {
  readonly at: ReadonlySet<string>;
  /** Everything that some of them lie within. */
  readonly above: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

function placesOf(paths: readonly string[]): Places {
  const above = paths.flatMap((path) => startsOf(path).slice(0, -1));
  return {
    at: new Set(paths),
    above: new Set(above),
    groups: new Set(paths.map((path) => path.split('.', 1)[0] ?? '')),
  };
}

/** `a`, `a.b` and `a.b.c` for `a.b.c`. */
function startsOf(path: string): string[] {
  const starts: string[] = [];
  for (let end = path.indexOf('.'); end !== -1; end = path.indexOf('.', end + 1)) starts.push(path.slice(0, end));
  return [...starts, path];
}

/** The place that is written, or within whose value it lies. */
const placeOf = ({ at }: Places, written: string): string | undefined =>
  at.has(written) ? written : startsOf(written).find((start) => at.has(start));

const isKnown = (places: Places, written: string): boolean =>
  places.above.has(written) || placeOf(places, written) !== undefined;

/** A field's name alone is completed with its group when that is clear: one group has it, or the form asks for one only. */
function fullName(key: string, places: Places): string {
  const groups = [...places.groups];
  if (isKnown(places, key) || groups.some((group) => key.startsWith(`${group}.`))) return key;
  const homes = groups.filter((group) => isKnown(places, `${group}.${key}`));
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
