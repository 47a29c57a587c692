import type { Json, JsonObject } from './json.ts';

/** `target` with the value at `keys` replaced; what others may still hold is left as it is. */
export function replaced(target: Json | undefined, keys: readonly string[], value: Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const object = (target !== null && typeof target === 'object' ? target : {}) as JsonObject;
  return { ...object, [key]: replaced(object[key], rest, value) };
}
