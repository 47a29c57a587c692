/** A definition with one fault in it, and what has to be said of it. */
export interface Mutant {
  /** What was done to it, for the report. */
  readonly what: string;
  readonly definition: unknown;
  /** Any of these codes tells the fault rightly. */
  readonly codes: readonly string[];
  /** The finding points at one of these, inside of it, or at what is around it. */
  readonly at: readonly string[];
  /** No finding tells it, but a scenario of the definition comes out otherwise. */
  readonly played?: true;
}

/** One sort of fault that people make; every place where it can be made gives a mutant. */
export interface Mutator {
  readonly family: string;
  readonly name: string;
  readonly mutate: (definition: Definition) => Iterable<Mutant>;
}

export type Path = readonly (string | number)[];
// biome-ignore format: one line
export type Definition = { readonly [key: string]: any }; // oxlint-disable-line typescript/no-explicit-any -- any definition, read as JSON

/** The definition with something else at a place; without the place, if nothing is given. */
export function changed(definition: Definition, path: Path, value?: unknown): Definition {
  const copy = structuredClone(definition) as Record<string, unknown>;
  let at: Record<string | number, unknown> = copy;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}

export const pointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every place in a definition, with what stands there. */
export function* places(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Where a name is written, as a whole value or as a part of a text. */
export const mentions = (definition: Definition, name: string): string[] => {
  const word = new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`);
  return [...places(definition)].flatMap(([path, value]) =>
    (typeof value === 'string' && word.test(value)) || path.at(-1) === name ? [pointer(path)] : [],
  );
};

/** Every step, at any depth. */
export function* steps(definition: Definition): Generator<readonly [Path, Definition]> {
  for (const [path, value] of places(definition))
    if (path.at(-2) === 'steps' && isObject(value) && 'kind' in value) yield [path, value];
}

export const isObject = (value: unknown): value is Definition =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
