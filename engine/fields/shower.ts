import type { Json } from '../kernel/json.ts';
import type { Language } from '../language/text.ts';
import type { FieldDefinition, Fields } from './definition.ts';

/** What showing a value that is made of others needs. */
export interface Showing {
  readonly show: (value: Json, field: FieldDefinition, language: Language) => string;
  readonly present: (value: Json, field: FieldDefinition) => Json;
  readonly typed: (value: Json, field: FieldDefinition) => Json;
}

/** How values of one type go out. Never called with nothing; of another shape than the type's, they are shown as they are. */
export interface Shower<Field> {
  /** For people. */
  show(value: Json, field: Field, language: Language, showing: Showing): string;
  /** For programs; the value itself when absent. */
  present?(value: Json, field: Field, showing: Showing): Json;
  /** For the fields of a page: read again it is the same value; the value itself when absent. */
  typed?(value: Json, field: Field, showing: Showing): Json;
  /** What somebody is called, as it stands above an address; absent where a value names nobody. */
  name?(value: Json): string;
}

/** A value of which nothing better is known. */
export const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The fields of an object that are filled in: field and value, in the order of the fields. */
export function filledIn(value: Json, fields: Fields): [name: string, field: FieldDefinition, value: Json][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const object = value as Readonly<Record<string, Json>>;
  return Object.entries(fields).flatMap(([name, field]) => {
    const part = Object.hasOwn(object, name) ? object[name] : undefined;
    return part === undefined || part === null ? [] : [[name, field, part] as [string, FieldDefinition, Json]];
  });
}

/** An object with each of its fields changed, and whatever else it holds left as it is. */
export function eachField(value: Json, fields: Fields, change: (value: Json, field: FieldDefinition) => Json): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const changed = filledIn(value, fields).map(([name, field, part]) => [name, change(part, field)]);
  return { ...value, ...Object.fromEntries(changed) };
}
