import { isShown } from '#engine/fields/conditions.ts';
import type { FieldDefinition, Fields } from '#engine/fields/definition.ts';
import { readField, type Sight } from '#engine/fields/read-fields.ts';
import type { JsonObject } from '#engine/kernel/json.ts';

/** A field within another that is asked for now. */
interface ShownPart {
  readonly name: string;
  readonly field: FieldDefinition;
  readonly see: Sight;
}

/** The fields of an object that are asked for, given what was entered into those before each. */
export function shownParts(fields: Fields, entered: JsonObject, see: Sight): ShownPart[] {
  const shown: ShownPart[] = [];
  let values: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const before = values;
    if (!isShown(field, () => see(before))) continue;
    const inside: Sight = (value) => see({ ...before, [name]: value });
    shown.push({ name, field, see: inside });
    const read = readField(entered[name], field, '', inside);
    if ('value' in read && read.value !== null) values = { ...values, [name]: read.value };
  }
  return shown;
}
