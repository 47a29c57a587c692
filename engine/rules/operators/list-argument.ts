import type { Json } from '../../kernel/json.ts';
import type { Call } from '../operator.ts';
import { fullPath, scopeOf, segmentsOf, valueAt } from '../path.ts';
import { Fault } from '../rule-problem.ts';
import type { Run, Scope } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { isNothing, Unknown } from '../unknown.ts';

/** A list and where it stands in the facts, so that its elements can be named. */
export interface List {
  readonly elements: readonly Json[];
  readonly path: string;
}

type ListNode = (run: Run, scope: Scope) => List | Unknown;

/** The first argument, which must come to a list. Read from the facts, its elements are what is used, not the list. */
export function listArgument(call: Call): ListNode {
  const pointer = call.pointerTo(0);
  const path = pathRead(call.args[0] ?? null);
  const node = call.node(0);
  const segments = path === undefined ? undefined : segmentsOf(path);
  if (path === undefined || segments === undefined) {
    return (run, scope) => {
      const value = node(run, scope);
      return value instanceof Unknown ? value : { elements: elementsOf(value, pointer), path: '' };
    };
  }
  return (run, scope) => {
    const from = scopeOf(run, scope, segments);
    const value = valueAt(from.data, segments);
    const named = fullPath(from, path);
    if (isNothing(value)) return new Unknown(named);
    const elements = elementsOf(value, pointer);
    if (elements.length === 0) run.used?.set(named, elements);
    if (run.places) for (const [index, element] of elements.entries()) place(run.places, element, named, index);
    return { elements, path: named };
  };
}

/** What `var` sees inside the list. An entry of a list that was made of another is named by where it stands there. */
export function elementScope({ places }: Run, list: List, index: number, outer: Scope): Scope {
  const data = list.elements[index] ?? null;
  const from = list.path === '' ? places?.get(data) : undefined;
  return { data, outer, list: list.path, index, ...from };
}

/** Entries that are no objects cannot be told apart. */
function place(places: NonNullable<Run['places']>, element: Json, list: string, index: number): void {
  if (typeof element === 'object' && element !== null) places.set(element, { list, index });
}

function elementsOf(value: Json, pointer: string): readonly Json[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw new Fault('rule/not-a-list', pointer, sortOf(value));
  return value;
}

/** The path of a plain `{ "var": path }`. */
function pathRead(expression: Json): string | undefined {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression)) return undefined;
  const path = (expression as Readonly<Record<string, Json>>)['var'];
  return typeof path === 'string' ? path : undefined;
}
