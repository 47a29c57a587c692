import type { FieldDefinition, Fields } from '#engine/fields/definition.ts';
import { below } from '#engine/fields/field-problem.ts';
import { readerOf } from '#engine/fields/readers.ts';
import { filledIn } from '#engine/fields/shower.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';

/** A file that was handed in: a value of its own, with the id of its document. */
export type FileValue = JsonObject & { readonly document: string };
type Change = (file: FileValue, field: FieldDefinition, pointer: string) => Json;

/** A value with each of the files in it changed, however deep they lie in lists and groups. */
export function eachFile(value: Json, field: FieldDefinition, at: string, change: Change): Json {
  const inner = readerOf(field).within?.(field);
  if (!inner) return isFile(value) ? change(value, field, at) : value;
  if (Array.isArray(value)) return value.map((entry: Json, i) => within(entry, inner, below(at, i), change));
  return within(value, inner, at, change);
}

function within(value: Json, fields: Fields, at: string, change: Change): Json {
  if (!isObject(value)) return value;
  const changed = filledIn(value, fields).map(([name, field, part]) => [
    name,
    eachFile(part, field, below(at, name), change),
  ]);
  return { ...value, ...Object.fromEntries(changed) };
}

const isFile = (value: Json): value is FileValue => isObject(value) && typeof value.document === 'string';
