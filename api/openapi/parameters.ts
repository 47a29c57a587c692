import { z } from 'zod';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Route } from '../http/route.ts';
import { jsonSchema } from './json-schema.ts';

const KEY: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'A new random text for each new request; the same one to repeat a request',
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
};

export function parametersOf({ params, query, idempotency }: Route): JsonObject[] {
  return [
    ...fieldsOf(params, 'path'),
    ...fieldsOf(query, 'query'),
    ...(idempotency ? [{ ...KEY, required: idempotency === 'required' }] : []),
  ];
}

/** Each field of the schema as a parameter, in the type that is written in the address. */
function fieldsOf(schema: z.ZodType | undefined, place: 'path' | 'query'): JsonObject[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const { description, ...type } = jsonSchema(field, 'output') as { description?: string };
    return {
      name,
      in: place,
      required: place === 'path' || !field.isOptional(),
      ...(description !== undefined && { description }),
      schema: type,
    };
  });
}
