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
