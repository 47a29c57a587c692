import type { Data } from '#engine/fields/field-at.ts';
import { readerOf } from '#engine/fields/readers.ts';
import { eachField } from '#engine/fields/shower.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { FieldDefinition } from '#engine/language/field.ts';
import { type Sort, textOf } from './texts.ts';

const MOST: Readonly<Record<string, number>> = { text: 200, longText: 5_000 }; // as the types have it

/** The same facts with every text of the case file replaced by one of another sort. */
export function withTexts(facts: JsonObject, data: Data, sort: Sort): JsonObject {
  if (sort === 'sample') return facts;
  let turn = 0;
  const replace = (value: Json, field: FieldDefinition): Json => {
    const most = MOST[field.type];
    if (most !== undefined) return textOf(sort, turn++, (field as { maxLength?: number }).maxLength ?? most);
    const within = readerOf(field).within?.(field);
    if (!within) return value;
    return Array.isArray(value)
      ? value.map((entry) => eachField(entry, within, replace))
      : eachField(value, within, replace);
  };
  const groups = Object.entries(data).flatMap(([group, fields]) =>
    facts[group] === undefined ? [] : [[group, eachField(facts[group], fields, replace)] as const],
  );
  return { ...facts, ...Object.fromEntries(groups) };
}
