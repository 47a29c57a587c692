import type { Data } from '#engine/fields/field-at.ts';
import { readerOf } from '#engine/fields/readers.ts';
import { filledIn } from '#engine/fields/shower.ts';
import { nameIn } from '#engine/fields/showers.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { FieldDefinition, Fields } from '#engine/language/field.ts';

/**
 * Whom the applicant of a sample is called after, so that their letters are for whoever the case tells of: the first person
 * of the case file, or the first field `name`, also within a list. Undefined where the case names nobody.
 */
export function applicantIn(facts: JsonObject, data: Data): string | undefined {
  for (const [group, fields] of Object.entries(data)) {
    const name = nameAmong(facts[group] ?? null, fields);
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameAmong(file: Json, fields: Fields): string | undefined {
  for (const [name, field, value] of filledIn(file, fields)) {
    const called = name === 'name' || field.type === 'person' ? nameIn(value, field) : '';
    if (called !== '') return called;
    const inside = nameInList(value, field);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Of the first entry: whoever fills in a list begins with themselves. */
function nameInList(value: Json, field: FieldDefinition): string | undefined {
  const within = readerOf(field).within?.(field);
  return Array.isArray(value) && within ? nameAmong(value[0] ?? null, within) : undefined;
}
