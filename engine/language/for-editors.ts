type Schema = Readonly<Record<string, unknown>>;

/**
 * The same schema, so written that editors show what is meant: beside `$ref` they read nothing else, so what is said
 * there stands around it; and the word that selects an alternative says what the alternative is.
 */
export function forEditors({ $ref, ...schema }: Schema): Schema {
  const told = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'examples' ? value : within(value)]),
  );
  if ($ref === undefined) return withSelector(told);
  return Object.keys(told).length === 0 ? { $ref } : { ...told, allOf: [{ $ref }] };
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === 'object' && value !== null ? forEditors(value as Schema) : value;
}

function withSelector(schema: Schema): Schema {
  const { description, properties } = schema;
  if (properties === undefined || description === undefined) return schema;
  const said = Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, property]) => [
    name,
    typeof property.const === 'string' ? { ...property, description } : property,
  ]);
  return { ...schema, properties: Object.fromEntries(said) };
}
