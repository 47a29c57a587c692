import { isShown } from '#engine/fields/conditions.ts';
import type { FieldDefinition } from '#engine/fields/definition.ts';
import { type Data, fieldsOn } from '#engine/fields/field-at.ts';
import { readField, type Sight } from '#engine/fields/read-fields.ts';
import { typed } from '#engine/fields/showers.ts';
import { valueAt, withValue } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';

/** A field of a form that is asked for now, with what was entered or is known. */
export interface AskedField {
  readonly path: string;
  readonly field: FieldDefinition;
  /** As a page holds it. */
  readonly value: Json | undefined;
  readonly see: Sight;
}

/** What is asked, of which case file, with which values entered so far (by place). */
export interface Asked {
  readonly data: Data;
  readonly places: readonly string[];
  readonly entered: JsonObject;
  /** The case as conditions read it, with `today`. */
  readonly facts: JsonObject;
}

/** The fields that are asked for. A condition sees the case and what stands before it, as when the form is read. */
export function askedFields({ data, places, entered, facts }: Asked): AskedField[] {
  let known = Object.keys(entered).reduce((file, path) => withValue(file, path, null), facts);
  const asked: AskedField[] = [];
  for (const path of places) {
    const way = fieldsOn(data, path);
    const field = way.at(-1);
    if (!field || !way.every((one) => isShown(one, () => known))) continue;
    const before = known;
    const see: Sight = (value) => withValue(before, path, value);
    const here = Object.hasOwn(entered, path);
    const there = valueAt(facts, path);
    asked.push({
      path,
      field,
      see,
      value: here ? entered[path] : there === undefined ? undefined : typed(there, field),
    });
    if (!here) continue;
    const read = readField(entered[path], field, '', see);
    if ('value' in read) known = see(read.value);
  }
  return asked;
}
