import type { Json, JsonObject } from '../kernel/json.ts';
import type { Language } from '../language/text.ts';
import { type Data, fieldAt } from './field-at.ts';
import { eachField, plain } from './shower.ts';
import { present, show } from './showers.ts';

/** The case file as the API says it, money with its currency; what no field declares stays as it is. */
export function presentFile(data: Data, file: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(file).map(([group, values]) => [
      group,
      Object.hasOwn(data, group) ? eachField(values, data[group] ?? {}, present) : values,
    ]),
  );
}

/** The value at a place of the case file, for people. */
export function showValue(data: Data, path: string, value: Json | undefined, language: Language): string {
  if (value === undefined || value === null) return '';
  const field = fieldAt(data, path);
  return field ? show(value, field, language) : plain(value);
}
