import type { Json, JsonObject } from '../kernel/json.ts';

export const isObject = (value: Json | undefined): value is JsonObject =>
  value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);

/** The value at a place such as `application.rent`. */
export function valueAt(file: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = file;
  for (const name of path.split('.')) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

/** The same file with a value at that place. */
export function withValue(file: JsonObject, path: string, value: Json): JsonObject {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...file, [name]: value };
  const inner = file[name];
  return { ...file, [name]: withValue(isObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** The same file with many values, by place. */
export function withValues(file: JsonObject, values: JsonObject): JsonObject {
  const filling = new Filling(file);
  for (const [path, value] of Object.entries(values)) filling.set(path, value);
  return filling.file;
}

/** A copy of a file that is filled in, place after place; what it was copied from stays as it is. */
export class Filling {
  readonly file: JsonObject;
  readonly #ours = new Set<JsonObject>();

  constructor(file: JsonObject) {
    this.file = this.#copy(file);
  }

  set(path: string, value: Json): void {
    let at = this.file as Record<string, Json>;
    const names = path.split('.');
    const last = names.pop() ?? '';
    for (const name of names) {
      const inner = at[name];
      const own = isObject(inner) ? (this.#ours.has(inner) ? inner : this.#copy(inner)) : this.#copy({});
      at[name] = own;
      at = own as Record<string, Json>;
    }
    at[last] = value;
  }

  #copy(shared: JsonObject): JsonObject {
    const copy = { ...shared };
    this.#ours.add(copy);
    return copy;
  }
}
