/** A JSON Schema, as far as the language of procedures uses it. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const DEFINED = '#/$defs/';

/** The name of what it refers to, if it is nothing else. */
export function referredBy({ $ref, allOf }: Schema): string | undefined {
  const ref = $ref ?? allOf?.[0]?.$ref;
  return ref?.startsWith(DEFINED) ? ref.slice(DEFINED.length) : undefined;
}

/** The alternatives of a schema; itself where it has none. */
export const alternativesOf = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? [schema];

/** The objects with words of their own that a schema describes where it stands, in lists and under ids too. */
export function objectsIn(schema: Schema): readonly Schema[] {
  if (schema.properties) return [schema];
  const { items, additionalProperties: entries } = schema;
  if (items) return objectsIn(items);
  if (typeof entries === 'object') return objectsIn(entries);
  const alternatives = alternativesOf(schema);
  return alternatives.length > 1 ? alternatives.flatMap(objectsIn) : [];
}
