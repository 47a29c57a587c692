import { z } from 'zod';
import { procedure } from '../language/procedure.ts';

/** The keys that the schema knows at a place of a definition. */
export function knownKeysAt(definition: unknown, path: readonly PropertyKey[]): string[] {
  let schemas: Schemas = [procedure];
  let value = definition;
  for (const part of path) {
    schemas = schemasBelow(schemas, part, value);
    value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  }
  return keysIn(schemas, value);
}

/** The schemas that a value may have been written by. */
export type Schemas = readonly z.core.$ZodType[];

/** The keys that they know for this value, in the order in which they say them. */
export const keysIn = (schemas: Schemas, value: unknown): string[] => [
  ...new Set(schemas.flatMap((schema) => unwrapped(schema, value)).flatMap(keysOf)),
];

/** Those of one part of the value, each once: steps stand in steps of many kinds, and would be more at every level. */
export const schemasBelow = (schemas: Schemas, part: PropertyKey, value: unknown): Schemas => [
  ...new Set(schemas.flatMap((schema) => below(schema, part, value))),
];

/** The fields of an object; the names of a record whose names are listed, such as languages. */
function keysOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.core.$ZodObject) return Object.keys(schema._zod.def.shape);
  if (!(schema instanceof z.core.$ZodRecord)) return [];
  return [...(schema._zod.def.keyType._zod.values ?? [])].map(String);
}

function below(schema: z.core.$ZodType, part: PropertyKey, value: unknown): z.core.$ZodType[] {
  return unwrapped(schema, value).flatMap((inner) => {
    if (inner instanceof z.core.$ZodObject) {
      const child = inner._zod.def.shape[String(part)];
      return child ? [child] : [];
    }
    if (inner instanceof z.core.$ZodRecord) return [inner._zod.def.valueType];
    if (inner instanceof z.core.$ZodArray) return [inner._zod.def.element];
    return [];
  });
}

/** Through optional and lazy; of a union, the members that the value's kind or type selects, else all. */
function unwrapped(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  if (schema instanceof z.core.$ZodOptional) return unwrapped(schema._zod.def.innerType, value);
  if (schema instanceof z.core.$ZodLazy) return unwrapped(schema._zod.def.getter(), value);
  if (!(schema instanceof z.core.$ZodUnion)) return [schema];
  const members = schema._zod.def.options.flatMap((option) => unwrapped(option, value));
  const selected = members.filter((member) => matches(member, value));
  return selected.length > 0 ? selected : members;
}

function matches(schema: z.core.$ZodType, value: unknown): boolean {
  if (!(schema instanceof z.core.$ZodObject)) return false;
  return ['kind', 'type'].some((key) => {
    const literal = schema._zod.def.shape[key];
    const written = (value as Record<string, unknown> | null)?.[key];
    return literal instanceof z.core.$ZodLiteral && literal._zod.def.values.includes(written as string);
  });
}
